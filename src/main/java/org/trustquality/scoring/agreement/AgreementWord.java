package org.trustquality.scoring.agreement;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Distribution;

/** Whether a board sees one indicator alike, in one word. It never hides a mean. */
public enum AgreementWord {

	/** Ratings lie closer together than chance would put them, and close enough. */
	AGREE("agree"),

	/** Neither agreement nor two camps. */
	MIXED("mixed"),

	/** Two camps: some rate at the lower end and some at the upper. */
	SPLIT("split");

	/** From how many ratings on there is a word. */
	public static final int FEWEST_RATINGS = 5;

	/** How many people make a camp at least; a quarter of those who rated as well. */
	public static final int CAMP = 2;

	private static final int QUARTERS = 4;

	private final String word;

	AgreementWord(String word) {
		this.word = word;
	}

	/** The word as pages and the API show it. */
	public String word() {
		return this.word;
	}

	static @Nullable AgreementWord of(Distribution distribution) {
		if (distribution.n() < FEWEST_RATINGS) {
			return null;
		}
		if (isSplit(distribution)) {
			return SPLIT;
		}
		return AverageDeviation.isAgreement(distribution) ? AGREE : MIXED;
	}

	private static boolean isSplit(Distribution distribution) {
		int low = 0;
		int high = 0;
		int steps = distribution.scalePoints() - 1;
		for (int step = 0; step <= steps; step++) {
			int people = distribution.counts().get(step);
			low += (QUARTERS * step <= steps) ? people : 0;
			high += (QUARTERS * step >= (QUARTERS - 1) * steps) ? people : 0;
		}
		return isCamp(low, distribution.n()) && isCamp(high, distribution.n());
	}

	private static boolean isCamp(int people, int n) {
		return people >= CAMP && QUARTERS * people >= n;
	}

}
