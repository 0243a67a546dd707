package org.trustquality.scoring.gap;

/** Board and adviser on one indicator, each high or low; high is 50 or more. */
public enum Box {

	/** Both rate it high. */
	BOTH_HIGH("both high"),

	/** Both rate it low. */
	BOTH_LOW("both low"),

	/** The board rates high what the adviser rates low. */
	BLIND_SPOT("blind spot"),

	/** The board rates low what the adviser rates high. */
	HIDDEN_STRENGTH("hidden strength");

	/** From which score on a rating is high. */
	public static final double HIGH = 50;

	private final String words;

	Box(String words) {
		this.words = words;
	}

	/** The box in words, as pages and the API show it. */
	public String words() {
		return this.words;
	}

	/** The box of what a board and an adviser score. */
	public static Box of(double board, double adviser) {
		if (board >= HIGH) {
			return (adviser >= HIGH) ? BOTH_HIGH : BLIND_SPOT;
		}
		return (adviser >= HIGH) ? HIDDEN_STRENGTH : BOTH_LOW;
	}

}
