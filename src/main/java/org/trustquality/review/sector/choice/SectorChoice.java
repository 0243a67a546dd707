package org.trustquality.review.sector.choice;

import java.util.List;

/**
 * What a trust decided.
 *
 * @param picture whether its signed results count in the picture of the sector
 * @param openData whether they also count in the file for researchers
 * @param wished the ids of the indicators that it would like researched, three at most
 */
public record SectorChoice(boolean picture, boolean openData, List<String> wished) {

	/** How many indicators a trust can name. */
	public static final int MOST_WISHED = 3;

	/** What holds until a trust decides: it counts nowhere. */
	public static final SectorChoice NONE = new SectorChoice(false, false, List.of());

	public SectorChoice {
		wished = wished.stream().sorted().toList();
		if (openData && !picture || wished.size() > MOST_WISHED) {
			throw new IllegalArgumentException("no choice: " + picture + " " + openData + " " + wished);
		}
	}

	static String words(boolean counts) {
		return counts ? "counts" : "does not count";
	}

}
