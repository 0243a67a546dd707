package org.trustquality.review.reply;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.MeetingPaths;
import org.trustquality.review.judgement.Review;

/**
 * The addresses of a trust's pages about reviews.
 *
 * @param trustReference the trust's reference
 */
public record ReplyPaths(UUID trustReference) {

	/** The addresses of reviews. */
	static final String REVIEWS = "/trusts/{trust}/reviews";

	static final String REVIEW = REVIEWS + "/{review}";

	static ReplyPaths of(TrustVisit visit) {
		return new ReplyPaths(visit.trustReference());
	}

	/** The trust's own page, with its assessments. */
	public String trust() {
		return AssessmentPaths.trust(this.trustReference);
	}

	/** All reviews. */
	public String all() {
		return trust() + "/reviews";
	}

	public String review(UUID review) {
		return all() + "/" + review;
	}

	/** Replying to one point. */
	public String point(UUID review, String subject) {
		return review(review) + "/points/" + subject;
	}

	/** A last look at the reply, and sending it. */
	public String reply(UUID review) {
		return review(review) + "/reply";
	}

	/** The signed version that a review is about. */
	public String version(Review review) {
		return meeting(review).version(review.version());
	}

	private MeetingPaths meeting(Review review) {
		return new AssessmentPaths(this.trustReference, review.assessment().assessmentId(), null).meeting();
	}

}
