package org.trustquality.review.beside;

import org.trustquality.assessment.signoff.SignedVersion;
import org.trustquality.assessment.signoff.SignedVersions;
import org.trustquality.assessment.signoff.snapshot.Snapshot;
import org.trustquality.review.blind.Revealed;
import org.trustquality.review.judgement.Review;
import org.trustquality.review.judgement.Reviews;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a review beside the signed version that it is about. */
@Service
@Transactional(readOnly = true)
public class SideBySide {

	private final Reviews reviews;

	private final SignedVersions versions;

	SideBySide(Reviews reviews, SignedVersions versions) {
		this.reviews = reviews;
		this.versions = versions;
	}

	/** A review that was sent, with both sides, for its trust. */
	public ComparedReview forTrust(Review review) {
		return this.versions.version(review.assessment(), review.version())
			.flatMap(SignedVersion::readable)
			.map(Snapshot::outcome)
			.map((outcome) -> ComparedReview.of(review, outcome.edition(), this.reviews.points(review),
					BoardSide.all(outcome)))
			.orElseGet(() -> ComparedReview.unreadable(review, this.reviews.points(review)));
	}

	/**
	 * An adviser's review with what they may see of the board's side.
	 * @param reasons whether the trust shares why the board agreed it
	 */
	public ComparedReview forAdviser(Review review, Revealed revealed, boolean reasons) {
		return this.versions.version(review.assessment(), review.version())
			.flatMap(SignedVersion::readable)
			.map(Snapshot::outcome)
			.map((outcome) -> ComparedReview.of(review, outcome.edition(), this.reviews.told(review),
					BoardSide.of(outcome, revealed, reasons)))
			.orElseGet(() -> ComparedReview.unreadable(review, this.reviews.told(review)));
	}

}
