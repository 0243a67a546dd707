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
		return line().text();
	}

	/**
	 * What is wrong with it.
	 * @param readers who will read it, in words
	 */
	public List<FieldError> errors(String readers) {
		return line().isEmpty() ? List.of(new FieldError("reason", "Enter a reason; " + readers + " will read it"))
				: line().faults("reason", "a reason", LONGEST);
	}

	private TypedLine line() {
		return new TypedLine(this.typed);
	}

}
