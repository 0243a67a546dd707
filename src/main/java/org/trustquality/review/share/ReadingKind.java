package org.trustquality.review.share;

/** What an adviser reads of an assessment. */
public enum ReadingKind {

	/** Its scores among those of other trusts. */
	PORTFOLIO("Scores among those of other trusts"),
	/** The pages of the signed version. */
	VERSION("What the board agreed"),
	/** The board's levels beside the adviser's own. */
	REVIEW("The board's levels beside the adviser's own"),
	/** A page before anything of what the board agreed is revealed. */
	BLIND("Pages without the board's levels"),
	/** A file that the board relies on. */
	FILE("An evidence file"),
	/** The bundle of evidence. */
	BUNDLE("The bundle of evidence"),
	/** A file of scores. */
	EXPORT("A file of scores"),
	/** An answer to a program. */
	API("Scores, by a program");

	private final String words;

	ReadingKind(String words) {
		this.words = words;
	}

	/** What was read, in words, as the trust is told. */
	public String words() {
		return this.words;
	}

}
