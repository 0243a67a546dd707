package org.trustquality.review.campaign;

/** How many academies a trust has, in bands. */
public enum SizeBand {

	/** A trust with one academy. */
	ONE("1 academy", 1, 1),

	/** A small trust. */
	TWO_TO_FIVE("2 to 5 academies", 2, 5),

	/** A middling trust. */
	SIX_TO_TEN("6 to 10 academies", 6, 10),

	/** A large trust. */
	ELEVEN_TO_TWENTY("11 to 20 academies", 11, 20),

	/** One of the largest trusts. */
	MORE("21 academies or more", 21, Integer.MAX_VALUE);

	private final String words;

	private final int fewest;

	private final int most;

	SizeBand(String words, int fewest, int most) {
		this.words = words;
		this.fewest = fewest;
		this.most = most;
	}

	/** The band in words, as pages show it. */
	public String words() {
		return this.words;
	}

	/** Whether a trust with so many academies is in it. */
	public boolean holds(int academies) {
		return academies >= this.fewest && academies <= this.most;
	}

}
