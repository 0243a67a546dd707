package org.trustquality.review.reviewing;

/** What a trust replies to one point of a review. */
public enum ReplyKind {

	/** It sees the point as the adviser does. */
	AGREE("The trust agrees"),

	/** It sees it otherwise. */
	DISAGREE("The trust disagrees"),

	/** It points to evidence. */
	EVIDENCE("The trust gives evidence");

	private final String words;

	ReplyKind(String words) {
		this.words = words;
	}

	/** The reply in words, as pages show it. */
	public String words() {
		return this.words;
	}

}
