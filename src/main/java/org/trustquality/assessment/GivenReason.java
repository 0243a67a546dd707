package org.trustquality.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;

/**
 * Why somebody does something, as they typed it and as others will read it.
 *
 * @param typed what was typed
 */
public record GivenReason(@Nullable String typed) {

	private static final int LONGEST = 500;

	/** The reason on one line. */
	public String text() {
		return (this.typed != null) ? this.typed.replaceAll("[\\s\\u2028\\u2029]+", " ").strip() : "";
	}

	/**
	 * What is wrong with it.
	 * @param readers who will read it, in words
	 */
	public List<FieldError> errors(String readers) {
		if (text().isEmpty()) {
			return List.of(new FieldError("reason", "Enter a reason; " + readers + " will read it"));
		}
		if (text().length() > LONGEST) {
			return List.of(new FieldError("reason", "Enter a reason of at most 500 characters"));
		}
		return text().chars().anyMatch(Character::isISOControl)
				? List.of(new FieldError("reason", "Enter a reason in letters, digits and signs only")) : List.of();
	}

}
