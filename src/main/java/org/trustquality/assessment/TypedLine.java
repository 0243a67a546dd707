package org.trustquality.assessment;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.mail.Letter;

/**
 * One line that somebody typed and that others read on pages, in mails and in what is
 * signed: so nothing in it may break the line or turn its direction.
 *
 * @param typed what was typed; null if nothing came
 */
public record TypedLine(@Nullable String typed) {

	private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

	/** The text, on one line and without blanks around it. */
	public String text() {
		return (this.typed != null) ? SPACES.matcher(this.typed).replaceAll(" ").strip() : "";
	}

	public boolean isEmpty() {
		return text().isEmpty();
	}

	/** Whether it holds nothing but what people can read as it stands. */
	public boolean isReadable() {
		return Letter.isOneLine(text());
	}

	/**
	 * What is wrong with a line that is there.
	 * @param what what it is, such as "a reason"
	 */
	public List<FieldError> faults(String field, String what, int longest) {
		if (text().length() > longest) {
			return List.of(new FieldError(field, "Enter " + what + " of at most " + longest + " characters"));
		}
		return isReadable() ? List.of()
				: List.of(new FieldError(field, "Enter " + what + " in letters, digits and signs only"));
	}

}
