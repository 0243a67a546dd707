package org.trustquality.access;

import java.util.regex.Pattern;

/** What may stand where a name does: one line, without characters that turn it around. */
public final class PersonName {

	/** The longest name of a person, in characters. */
	public static final int LONGEST = 200;

	private static final Pattern BREAKING = Pattern
		.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

	private PersonName() {
	}

	/** Whether a person can be called so. */
	public static boolean isName(String text) {
		return fits(text, LONGEST);
	}

	/** Whether a text is not blank, on one line and not too long. */
	public static boolean fits(String text, int longest) {
		return !text.isBlank() && text.length() <= longest && !BREAKING.matcher(text).find();
	}

}
