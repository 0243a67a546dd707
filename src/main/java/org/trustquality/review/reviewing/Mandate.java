package org.trustquality.review.reviewing;

/** What an adviser may do with an assessment that is shared with them. */
public enum Mandate {

	/** They are appointed to review it. */
	REVIEWS,

	/** They are appointed to read it. */
	READS,

	/**
	 * They are appointed to review it, but read under an earlier appointment what the
	 * board agreed, so that no review of theirs could be blind.
	 */
	HAS_READ

}
