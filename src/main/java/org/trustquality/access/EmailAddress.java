package org.trustquality.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One plain e-mail address: no display name, no second address, no line break.
 *
 * @param text the address as it was typed, without blanks around it
 */
public record EmailAddress(String text) {

	private static final int LONGEST = 254;

	private static final Pattern PLAIN = Pattern
		.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

	/** The address that somebody typed, if it is one. */
	public static Optional<EmailAddress> typed(@Nullable String typed) {
		String text = (typed != null) ? typed.strip() : "";
		return (text.length() <= LONGEST && PLAIN.matcher(text).matches()) ? Optional.of(new EmailAddress(text))
				: Optional.empty();
	}

	/** The same for every way to write the address in capital and small letters. */
	public String lowerCase() {
		return this.text.toLowerCase(Locale.ROOT);
	}

}
