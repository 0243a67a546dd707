package org.trustquality.review.moderation;

import org.jspecify.annotations.Nullable;
import org.trustquality.review.judgement.BoardPoint;

/** Where an adviser's level lay beside the board's. */
enum Challenge {

	/** The adviser saw less. */
	LOWER("The adviser was lower"),
	/** The adviser saw the same. */
	EQUAL("The adviser gave the same level"),
	/** The adviser saw more. */
	HIGHER("The adviser was higher");

	private final String words;

	Challenge(String words) {
		this.words = words;
	}

	/** As pages show it. */
	public String words() {
		return this.words;
	}

	/** Where a level lies beside what a board agreed; null where it agreed none. */
	static @Nullable Challenge of(BoardPoint board, int level) {
		Integer distance = board.below(level);
		if (distance == null) {
			return null;
		}
		return (distance < 0) ? LOWER : (distance == 0) ? EQUAL : HIGHER;
	}

}
