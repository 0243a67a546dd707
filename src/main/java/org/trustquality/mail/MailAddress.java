package org.trustquality.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One plain e-mail address: no display name, no second address, no quoting, and ASCII
 * only, because a mail library may cut a letter such as U+760A down to a line break.
 *
 * @param text the address as it was typed
 */
public record MailAddress(String text) {

	private static final int LONGEST = 254;

	private static final int LONGEST_LOCAL_PART = 64;

	private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";

	private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

	private static final String LAST_LABEL = "[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])";

	private static final Pattern PLAIN = Pattern
		.compile(ATOM + "(?:\\." + ATOM + ")*+@(?:" + LABEL + "\\.)+" + LAST_LABEL);

	public MailAddress {
		if (!isPlain(text)) {
			throw new MailRefused("A mail goes to one plain address, such as name@example.org");
		}
	}

	/** The address that somebody typed, spaces around it aside; empty if it is none. */
	public static Optional<MailAddress> parse(@Nullable String typed) {
		return Optional.ofNullable(typed).map(String::strip).filter(MailAddress::isPlain).map(MailAddress::new);
	}

	/** The same for two spellings of one address. */
	public String lowerCased() {
		return this.text.toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return this.text;
	}

	private static boolean isPlain(String text) {
		return text.length() <= LONGEST && text.indexOf('@') <= LONGEST_LOCAL_PART && PLAIN.matcher(text).matches();
	}

}
