package org.trustquality.review.reply;

import org.trustquality.review.judgement.Review;

/**
 * A review that an adviser sent to a trust.
 *
 * @param review the review
 * @param adviser the adviser's name
 */
public record SentReview(Review review, String adviser) {

	/** What happens next with it, in a sentence. */
	public String nextStep() {
		return switch (this.review.state()) {
			case SENT -> "The trust replies, one point at a time, and then sends the reply.";
			case REPLIED -> "The adviser reads the reply and puts down what both agree on.";
			case AGREED -> "The adviser closes the review. Nothing is left to do for the trust.";
			default -> "Nothing is left to do.";
		};
	}

}
