package org.trustquality.review.sector.figure;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** How large a trust is, by the number of its academies. */
public enum SizeBand {

	/** One academy. */
	ONE(1, "1 academy"),

	/** Two to five. */
	TWO_TO_FIVE(5, "2 to 5 academies"),

	/** Six to ten. */
	SIX_TO_TEN(10, "6 to 10 academies"),

	/** Eleven to twenty. */
	ELEVEN_TO_TWENTY(20, "11 to 20 academies"),

	/** More than twenty. */
	OVER_TWENTY(Integer.MAX_VALUE, "21 or more academies");

	private final int most;

	private final String words;

	SizeBand(int most, String words) {
		this.most = most;
		this.words = words;
	}

	/** The band of a trust; null if the number is not known or none. */
	public static @Nullable SizeBand of(@Nullable Integer academies) {
		if (academies == null || academies < 1) {
			return null;
		}
		return Arrays.stream(values()).filter((band) -> academies <= band.most).findFirst().orElseThrow();
	}

	/** The band in words, as pages show it. */
	public String words() {
		return this.words;
	}

}
