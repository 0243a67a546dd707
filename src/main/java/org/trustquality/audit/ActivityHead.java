package org.trustquality.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an activity log ends: kept outside the database, it shows later whether anything
 * up to there was cut off or written anew.
 *
 * @param sequence the number of the last line; 0 before the first
 * @param hash the hash of the last line
 */
public record ActivityHead(long sequence, String hash) {

	/** The head of a log without lines. */
	public static final ActivityHead BEGINNING = new ActivityHead(0, "0".repeat(64));

	private static final Pattern WRITTEN = Pattern.compile("Last line: (\\d{1,18})\\RHash: ([0-9a-f]{64})");

	/**
	 * Reads what {@link #toString()} wrote, whatever stands around it.
	 * @throws IllegalArgumentException if no head is found
	 */
	public static ActivityHead parse(String text) {
		Matcher found = WRITTEN.matcher(text);
		if (!found.find()) {
			throw new IllegalArgumentException("No head of an activity log");
		}
		return new ActivityHead(Long.parseLong(found.group(1)), found.group(2));
	}

	@Override
	public String toString() {
		return "Last line: " + this.sequence + "\nHash: " + this.hash;
	}

}
