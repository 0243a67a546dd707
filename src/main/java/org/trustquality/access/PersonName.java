package org.trustquality.access;

import org.trustquality.mail.Letter;

/** What may stand where a name does: one line, without characters that turn it around. */
public final class PersonName {

	/** The longest name of a person, in characters. */
	public static final int LONGEST = 200;

	private PersonName() {
	}

	/** Whether a person can be called so. */
	public static boolean isName(String text) {
		return fits(text, LONGEST);
	}

	/** Whether a text is not blank, on one line and not too long. */
	public static boolean fits(String text, int longest) {
		return !text.isBlank() && text.length() <= longest && Letter.isOneLine(text);
	}

}
