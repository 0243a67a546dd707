package org.trustquality.review.reply;

import org.trustquality.review.judgement.ReviewPoint;

/** Somebody else replied to a point in the meantime, or changed a reply to it. */
public class RepliedElsewhere extends RuntimeException {

	private final transient ReviewPoint stored;

	RepliedElsewhere(ReviewPoint stored) {
		super("Somebody else has replied to this point");
		this.stored = stored;
	}

	/** The point as it is now. */
	public ReviewPoint stored() {
		return this.stored;
	}

}
