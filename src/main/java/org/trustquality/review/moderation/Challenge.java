package org.trustquality.review.moderation;

import org.trustquality.review.beside.Distance;

/** Where an adviser's level lay beside the board's. */
enum Challenge {

	/** The adviser saw less. */
	LOWER("The adviser was a level or more lower"),
	/** The adviser saw about the same. */
	EQUAL("The adviser was less than a level away"),
	/** The adviser saw more. */
	HIGHER("The adviser was a level or more higher");

	private final String words;

	Challenge(String words) {
		this.words = words;
	}

	/** As pages show it. */
	public String words() {
		return this.words;
	}

	/** Where the adviser lay. */
	static Challenge of(Distance distance) {
		if (!distance.isApart()) {
			return EQUAL;
		}
		return (distance.levels() > 0) ? LOWER : HIGHER;
	}

}
