package org.trustquality.review.judgement;

/** What a trust replies to one point of a review. */
public enum ReplyKind {

	/** It sees the point as the adviser does. */
	AGREE("The trust agrees"),

	/** It sees it otherwise, and says why. */
	DISAGREE("The trust disagrees"),

	/** It points to evidence that bears on it. */
	EVIDENCE("The trust gives evidence");

	private final String words;

	ReplyKind(String words) {
		this.words = words;
	}

	/** The reply in words, as pages show it. */
	public String words() {
		return this.words;
	}

	/** Whether it says nothing without a text. */
	public boolean needsText() {
		return this != AGREE;
	}

}
