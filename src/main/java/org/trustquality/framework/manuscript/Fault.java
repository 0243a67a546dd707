package org.trustquality.framework.manuscript;

import java.util.regex.Pattern;

/**
 * Something an editor has to put right.
 *
 * @param place where
 * @param words what, for the person who edits the file
 */
public record Fault(Place place, String words) {

	// A fault may quote the file, which may hold anything.
	private static final int LONGEST = 600;

	private static final Pattern UNSHOWABLE = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

	public Fault {
		words = UNSHOWABLE.matcher((words.length() > LONGEST) ? words.substring(0, LONGEST - 1) + "…" : words)
			.replaceAll("\uFFFD");
	}

	@Override
	public String toString() {
		return this.place + ": " + this.words;
	}

	/**
	 * A line of a file.
	 *
	 * @param file the file's name
	 * @param line the line, counted from 1
	 */
	public record Place(String file, int line) {

		@Override
		public String toString() {
			return this.file + ":" + this.line;
		}

	}

}
