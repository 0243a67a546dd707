package org.trustquality.chart;

import java.util.List;

import org.trustquality.chart.drawing.Palette;

/** The levels of an edition as charts show them: number, name and hue. */
final class Levels {

	private static final int FEWEST = 3;

	private static final int MOST = 7;

	private Levels() {
	}

	static List<String> checked(List<String> names) {
		if (names.size() < FEWEST || names.size() > MOST) {
			throw new IllegalArgumentException("A scale has 3 to 7 levels, not " + names.size());
		}
		return List.copyOf(names);
	}

	/** A level's number and name, such as {@code 4 Established}. */
	static String words(List<String> names, int level) {
		return level + " " + names.get(level - 1);
	}

	/** A level's hue: the lowest is the lightest, however many levels there are. */
	static String hue(List<String> names, int level) {
		double share = (level - 1) / (double) (names.size() - 1);
		return Palette.LEVELS.get((int) Math.round(share * (Palette.LEVELS.size() - 1)));
	}

}
