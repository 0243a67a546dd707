package org.trustquality.review.share;

/** What an adviser reads of an assessment. */
public enum ReadingKind {

	/** Its scores among those of other trusts. */
	PORTFOLIO,
	/** The pages of the signed version. */
	VERSION,
	/** The board's levels beside the adviser's own. */
	REVIEW,
	/** A file that the board relies on. */
	FILE,
	/** The bundle of evidence. */
	BUNDLE,
	/** A file of scores. */
	EXPORT,
	/** An answer to a program. */
	API

}
