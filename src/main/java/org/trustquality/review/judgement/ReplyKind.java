package org.trustquality.review.judgement;

/** What a trust says to one point of a review. */
public enum ReplyKind {

	/** The trust sees it as the adviser does. */
	AGREE("We agree"),
	/** The trust sees it otherwise, and says why. */
	DISAGREE("We disagree"),
	/** The trust tells of evidence that bears on it. */
	EVIDENCE("We have evidence");

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
