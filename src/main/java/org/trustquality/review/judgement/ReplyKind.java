package org.trustquality.review.judgement;

import java.util.List;

/** What a trust replies to one point of a review. */
public enum ReplyKind {

	/** It sees the point as the adviser does. */
	AGREE("The trust agrees"),

	/** It sees it otherwise, and says why. */
	DISAGREE("The trust disagrees"),

	/** It points to evidence that bears on it. */
	EVIDENCE("The trust gives evidence"),

	/** It answers what the adviser asks. */
	ANSWER("The trust answers the question");

	private final String words;

	ReplyKind(String words) {
		this.words = words;
	}

	/** The reply in words, as pages show it. */
	public String words() {
		return this.words;
	}

	/** What can be replied to a point. */
	public static List<ReplyKind> to(ReviewPoint point) {
		if (point.question() == null) {
			return List.of(AGREE, DISAGREE, EVIDENCE);
		}
		return (point.judgement().level() != null) ? List.of(values()) : List.of(ANSWER, EVIDENCE);
	}

	/** What to ask for where a text is needed. */
	public String missingText() {
		return switch (this) {
			case AGREE, ANSWER -> "Enter your answer to the adviser's question";
			case DISAGREE -> "Enter why the trust disagrees";
			case EVIDENCE -> "Enter which evidence the trust has, and what it shows";
		};
	}

}
