package org.trustquality.assessment.signoff.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.mail.Letter;

/** A text of one line that somebody typed. */
final class TypedText {

	private TypedText() {
	}

	/** The text on one line. */
	static String clean(@Nullable String typed) {
		return (typed != null) ? typed.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip() : "";
	}

	/**
	 * What is wrong with a cleaned text.
	 * @param what what it is, such as "a reason"
	 */
	static List<FieldError> faults(String field, String what, String text, int longest) {
		if (text.isEmpty()) {
			return List.of(new FieldError(field, "Enter " + what));
		}
		if (text.length() > longest) {
			return List.of(new FieldError(field, "Enter " + what + " of at most " + longest + " characters"));
		}
		return Letter.isOneLine(text) ? List.of()
				: List.of(new FieldError(field, "Enter " + what + " in letters, digits and signs only"));
	}

}
