package org.trustquality.review.share;

/** How much of a signed version a trust shares. Individual answers never are. */
public enum ShareLevel {

	/** What the board agreed, and the score of it. */
	AGREED_LEVELS("Agreed levels"),

	/** Why the board agreed it and what it relies on, as well. */
	REASONS_AND_EVIDENCE("Agreed levels, reasons and evidence"),

	/** How far the trustees' views lie apart, as well. */
	VIEWS("Agreed levels, reasons, evidence and spread of views");

	private final String words;

	ShareLevel(String words) {
		this.words = words;
	}

	/** The level in words, as pages show it. */
	public String words() {
		return this.words;
	}

	/** Whether this shares at least as much as another level. */
	public boolean covers(ShareLevel other) {
		return compareTo(other) >= 0;
	}

}
