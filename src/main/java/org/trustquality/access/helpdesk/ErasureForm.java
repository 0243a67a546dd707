package org.trustquality.access.helpdesk;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

	private static final int SHORTEST = 3;

	/** The reason on one line. */
	String text() {
		return (this.reason != null) ? SPACES.matcher(this.reason).replaceAll(" ").strip() : "";
	}

	/**
	 * What is wrong with the reason.
	 * @param names every name under which anybody knows the person
	 */
	List<FieldError> errors(Accounts.Account account, Collection<String> names) {
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
		return names.stream().anyMatch(this::names) || tells(account.email())
				? fault("Leave the person's name and address out: the reason stays in activity logs") : List.of();
	}

	private boolean tells(String text) {
		return text().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
	}

	/** Whether a part of a name of three letters or more stands there as a word. */
	private boolean names(String name) {
		Set<String> said = words(text());
		return words(name).stream().anyMatch((word) -> word.length() >= SHORTEST && said.contains(word));
	}

	private static Set<String> words(String text) {
		return new HashSet<>(Arrays.asList(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))));
	}

	private static List<FieldError> fault(String message) {
		return List.of(new FieldError("reason", message));
	}

}
