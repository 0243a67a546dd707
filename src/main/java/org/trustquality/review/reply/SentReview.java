package org.trustquality.review.reply;

import java.time.Instant;

import org.trustquality.review.judgement.Review;

/**
 * A review that an adviser sent to a trust.
 *
 * @param review the review
 * @param adviser the adviser's name
 * @param shared whether the assessment is shared with them still
 */
public record SentReview(Review review, String adviser, boolean shared) {

	private static final String NOT_SHARED = "The assessment is no longer shared with the adviser, so they cannot go on. "
			+ "Share it with them again, or leave the review as it is.";

	/** What happens next with it, in a sentence. */
	public String nextStep() {
		return switch (this.review.state()) {
			case SENT, REPLIED -> this.shared ? open() : NOT_SHARED;
			case AGREED -> "The adviser closes the review. Nothing is left to do for the trust.";
			default -> "Nothing is left to do.";
		};
	}

	private String open() {
		return this.review.state().isToReply() ? "The trust replies, one point at a time, and then sends the reply."
				: "The adviser reads the reply and puts down what both agree on.";
	}

	/** When the adviser chose to read without a review, or began one. */
	public Instant since() {
		return this.review.begunAt();
	}

}
