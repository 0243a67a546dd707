package org.trustquality.improvement.calendar.link;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Folds long lines as calendars want it: 75 octets at most, and no character torn apart.
 * The library counts letters, of which one may be four octets.
 */
final class Folding {

	private static final int MOST = 75;

	private static final String END = "\r\n";

	private Folding() {
	}

	/** Folds each line of a text whose lines end as calendars want it. */
	static String fold(String text) {
		return text.lines().map(Folding::line).collect(Collectors.joining(END, "", END));
	}

	private static String line(String line) {
		StringBuilder folded = new StringBuilder();
		int[] octets = new int[1];
		line.codePoints().forEach((letter) -> {
			String text = Character.toString(letter);
			int length = text.getBytes(StandardCharsets.UTF_8).length;
			if (octets[0] + length > MOST) {
				folded.append(END).append(' ');
				octets[0] = 1;
			}
			folded.append(text);
			octets[0] += length;
		});
		return folded.toString();
	}

}
