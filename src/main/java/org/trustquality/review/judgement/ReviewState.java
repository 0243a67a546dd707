package org.trustquality.review.judgement;

/** How far a review is. */
public enum ReviewState {

	/** The adviser works on it, and nobody else knows of it. */
	DRAFT("Draft"),

	/** The trust can read it and reply. */
	SENT("Sent"),

	/** The trust has replied. */
	REPLIED("Replied"),

	/** Adviser and trust have agreed where they differed. */
	AGREED("Agreed"),

	/** Nothing changes any more. */
	CLOSED("Closed"),

	/** The adviser reads without a review of their own. */
	DECLINED("Read without a review");

	private final String words;

	ReviewState(String words) {
		this.words = words;
	}

	/** The state in words, as pages show it. */
	public String words() {
		return this.words;
	}

	/** Whether the trust has it. */
	public boolean isSent() {
		return this == SENT || isReplied();
	}

	/** Whether the trust can reply now. */
	public boolean isToReply() {
		return this == SENT;
	}

	/** Whether the trust has sent its reply. */
	public boolean isReplied() {
		return this == REPLIED || isAgreed();
	}

	/** Whether there is an agreed position to read. */
	public boolean isAgreed() {
		return this == AGREED || this == CLOSED;
	}

}
