package org.trustquality.access.helpdesk;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.mail.Letter;

/**
 * Why an account is deleted for its person. It stays in activity logs for good, so it
 * must not tell again who it was.
 */
record ErasureForm(@Nullable String reason) {

	private static final int LONGEST = 500;

	private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

	/** The reason on one line. */
	String text() {
		return (this.reason != null) ? SPACES.matcher(this.reason).replaceAll(" ").strip() : "";
	}

	List<FieldError> errors(Accounts.Account account) {
		String text = text();
		if (text.isEmpty()) {
			return fault("Enter a reason, such as how the person asked for it");
		}
		if (text.length() > LONGEST) {
			return fault("Enter a reason of at most " + LONGEST + " characters");
		}
		if (!Letter.isOneLine(text)) {
			return fault("Enter a reason in letters, digits and signs only");
		}
		return tells(account.name()) || tells(account.email())
				? fault("Leave the person's name and address out: the reason stays in activity logs") : List.of();
	}

	private boolean tells(String text) {
		return text().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
	}

	private static List<FieldError> fault(String message) {
		return List.of(new FieldError("reason", message));
	}

}
