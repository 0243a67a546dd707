package org.trustquality.review.judgement;

/** How far a review is. */
public enum JudgementState {

	/** The adviser is at work on it; nobody else sees it. */
	DRAFT("Draft"),
	/** The trust reads it and can reply. */
	SENT("Sent"),
	/** The trust has replied. */
	REPLIED("Replied"),
	/** Adviser and trust have agreed on a position. */
	AGREED("Agreed"),
	/** Nothing more happens with it. */
	CLOSED("Closed"),
	/** The adviser reads without a review of their own. */
	DECLINED("Declined");

	private final String words;

	JudgementState(String words) {
		this.words = words;
	}

	/** The state in words, as pages show it. */
	public String words() {
		return this.words;
	}

	/** Whether the trust can reply now. */
	public boolean isToReply() {
		return this == SENT;
	}

	/** Whether there is an agreed position to read. */
	public boolean isAgreed() {
		return this == AGREED || this == CLOSED;
	}

}
