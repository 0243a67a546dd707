package org.trustquality.review.judgement;

import org.trustquality.assessment.signoff.SignedVersion;
import org.trustquality.assessment.signoff.SignedVersions;
import org.trustquality.assessment.signoff.snapshot.Snapshot;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts reviews beside the version that they are about. Who may see which side of it is
 * for those to decide who ask.
 */
@Service
@Transactional(readOnly = true)
public class SideBySide {

	private final Judgements judgements;

	private final SignedVersions versions;

	SideBySide(Judgements judgements, SignedVersions versions) {
		this.judgements = judgements;
		this.versions = versions;
	}

	/** A review with both sides. */
	public ComparedReview of(Judgement review) {
		return ComparedReview.of(review, this.judgements.points(review),
				this.versions.version(review.assessment(), review.version())
					.flatMap(SignedVersion::readable)
					.map(Snapshot::outcome)
					.orElse(null));
	}

}
