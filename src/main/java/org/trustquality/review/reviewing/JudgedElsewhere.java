package org.trustquality.review.reviewing;

import org.trustquality.review.judgement.ReviewPoint;

/**
 * The same point was changed in another window, or by the trust, since the page was
 * shown.
 */
public class JudgedElsewhere extends RuntimeException {

	private final transient ReviewPoint stored;

	JudgedElsewhere(ReviewPoint stored) {
		super("The point was changed elsewhere");
		this.stored = stored;
	}

	/** What is stored now. */
	public ReviewPoint stored() {
		return this.stored;
	}

}
