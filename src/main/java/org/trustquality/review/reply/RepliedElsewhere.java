package org.trustquality.review.reply;

import org.trustquality.review.judgement.JudgedPoint;

/** Somebody else replied to a point in the meantime, or changed a reply to it. */
public class RepliedElsewhere extends RuntimeException {

	private final transient JudgedPoint stored;

	RepliedElsewhere(JudgedPoint stored) {
		super("Somebody else has replied to this point");
		this.stored = stored;
	}

	/** The point as it is now. */
	public JudgedPoint stored() {
		return this.stored;
	}

}
