package org.trustquality.evidence;

/** A caution shown beside a grade. */
public enum Badge {

	/** Sources contradict the claim, in whole or in part. */
	CONTESTED("contested"),

	/** No source studied English trusts. */
	NOT_TESTED_IN_ENGLAND("not tested in English trusts"),

	/** The studies looked at single schools. */
	SCHOOL_LEVEL_ONLY("school-level only"),

	/** The review names the missing research itself. */
	NAMED_GAP("named as a gap"),

	/** The review does not speak of it. */
	NOT_EXAMINED("not examined by the review");

	private final String words;

	Badge(String words) {
		this.words = words;
	}

	/** The badge in words, as pages and the API show it. */
	public String words() {
		return this.words;
	}

}
