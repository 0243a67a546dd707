package org.trustquality.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text in a chart: one size, no less than ten pixels high where a phone shows the chart
 * 288 pixels wide. Room is reckoned at 0.6 em a character, which no usual font exceeds by
 * much.
 */
public final class Lettering {

	public static final String FAMILY = "Helvetica, Arial, sans-serif";

	public static final int SIZE = 13;

	/** From one line's baseline to the next. */
	public static final int LINE = 16;

	/** From the middle of a line to its baseline. */
	public static final double DROP = 4.5;

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final double EM = 0.6;

	private Lettering() {
	}

	public static double width(String words) {
		return words.length() * SIZE * EM;
	}

	public static Svg at(double x, double baseline, String words) {
		return Svg.element("text").with("x", x).with("y", baseline).text(words);
	}

	/** The words in as many lines as they need; a word longer than a line is broken. */
	public static List<String> wrap(String words, double width) {
		int room = (int) (width / (SIZE * EM));
		List<String> lines = new ArrayList<>(List.of(""));
		SPACE.splitAsStream(words.strip()).forEach((word) -> place(word, room, lines));
		return List.copyOf(lines);
	}

	/** The words, cut where they would be wider than the room for them. */
	public static String fit(String words, double width) {
		int room = (int) (width / (SIZE * EM));
		return (words.length() <= room) ? words : beginning(words, room - 1) + "…";
	}

	private static void place(String word, int room, List<String> lines) {
		int last = lines.size() - 1;
		String line = lines.get(last);
		String longer = line.isEmpty() ? word : line + " " + word;
		if (longer.length() <= room) {
			lines.set(last, longer);
		}
		else if (line.isEmpty()) {
			String beginning = beginning(word, room);
			lines.set(last, beginning);
			lines.add("");
			place(word.substring(beginning.length()), room, lines);
		}
		else {
			lines.add("");
			place(word, room, lines);
		}
	}

	/** As much as there is room for, without halving a pair of surrogates. */
	private static String beginning(String words, int room) {
		return words.substring(0, Character.isHighSurrogate(words.charAt(room - 1)) ? room - 1 : room);
	}

}
