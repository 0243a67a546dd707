package org.trustquality.review.bundle;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file is called in a bundle. Its number makes it the only one of its name, and
 * nothing in the name leads out of the folder into which somebody unpacks it.
 *
 * @param number the file's place in the bundle, from 1
 * @param name what it is called in the version
 */
record EntryName(int number, String name) {

	private static final int LONGEST = 100;

	/** Control characters, and those that turn text around or cannot be seen. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\u2028\\u2029]+");

	private static final Pattern RESERVED = Pattern.compile("[/\\\\<>:\"|?*]+");

	private static final Pattern AROUND = Pattern.compile("^[. ]+|[. ]+$");

	private static final Pattern ENDING = Pattern.compile("^(.*)(\\.[A-Za-z0-9]{1,5})$", Pattern.DOTALL);

	@Override
	public String toString() {
		String seen = UNSEEN.matcher(this.name).replaceAll(" ");
		String clean = AROUND.matcher(RESERVED.matcher(seen).replaceAll("-")).replaceAll("");
		return String.format(Locale.ROOT, "%03d %s", this.number, clean.isEmpty() ? "file" : shortened(clean));
	}

	/** Shortens what stands before the ending, never within a pair of characters. */
	private static String shortened(String clean) {
		if (clean.length() <= LONGEST) {
			return clean;
		}
		java.util.regex.Matcher parts = ENDING.matcher(clean);
		String ending = parts.matches() ? parts.group(2) : "";
		int room = LONGEST - ending.length();
		int end = Character.isHighSurrogate(clean.charAt(room - 1)) ? room - 1 : room;
		return clean.substring(0, end).strip() + ending;
	}

}
