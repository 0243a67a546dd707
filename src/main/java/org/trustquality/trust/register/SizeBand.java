package org.trustquality.trust.register;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * How large a trust is, by the number of its academies. There is one set of bands, so
 * that a trust chosen, counted or compared by its size is always in the same one. It is
 * cut where trusts are many: of those with several academies the register counts 669 with
 * two to five, 298 with six to ten, 164 with eleven to twenty, and 58 with more. A cut
 * among these last ones would leave too few that take part for anything to be told of
 * them.
 */
public enum SizeBand {

	/** One academy. */
	ONE("1 academy", 1, 1),

	/** Two to five. */
	TWO_TO_FIVE("2 to 5 academies", 2, 5),

	/** Six to ten. */
	SIX_TO_TEN("6 to 10 academies", 6, 10),

	/** Eleven to twenty. */
	ELEVEN_TO_TWENTY("11 to 20 academies", 11, 20),

	/** More than twenty. */
	OVER_TWENTY("21 academies or more", 21, Integer.MAX_VALUE);

	private final String words;

	private final int fewest;

	private final int most;

	SizeBand(String words, int fewest, int most) {
		this.words = words;
		this.fewest = fewest;
		this.most = most;
	}

	/** The band of a trust; null if the number is not known or none. */
	public static @Nullable SizeBand of(@Nullable Integer academies) {
		if (academies == null || academies < ONE.fewest) {
			return null;
		}
		return Arrays.stream(values()).filter((band) -> academies <= band.most).findFirst().orElseThrow();
	}

	/** The band in words, as pages show it. */
	public String words() {
		return this.words;
	}

	/** How many academies a trust of this band has at least. */
	public int fewest() {
		return this.fewest;
	}

	/** How many academies a trust of this band has at most. */
	public int most() {
		return this.most;
	}

}
