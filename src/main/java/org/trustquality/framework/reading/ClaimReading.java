package org.trustquality.framework.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.evidence.Attachment;
import org.trustquality.evidence.Finding;
import org.trustquality.evidence.Source;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.GradedClaim;
import org.trustquality.framework.OpenQuestions.Controversy;
import org.trustquality.framework.OpenQuestions.Gap;

/**
 * One claim with everything that the register holds about it.
 *
 * @param claim the claim
 * @param dimension the dimension it belongs to
 * @param evidence the findings attached to it, and how each counts
 * @param controversy what researchers disagree about, if they do
 * @param gap what research does not tell, if the review says so
 */
record ClaimReading(GradedClaim claim, Dimension dimension, List<Evidence> evidence, @Nullable Controversy controversy,
		@Nullable Gap gap) {

	static ClaimReading of(Edition edition, GradedClaim claim) {
		List<Evidence> evidence = edition.register()
			.findingsOf(claim.id())
			.stream()
			.map((finding) -> new Evidence(finding, finding.attachmentTo(claim.id()).orElseThrow(),
					edition.register().sourcesOf(finding.id())))
			.toList();
		return new ClaimReading(claim, edition.dimensionOf(claim.indicators().get(0).id()), evidence,
				edition.openQuestions().controversyAbout(claim.id()).orElse(null),
				edition.openQuestions().gapAt(claim.id()).orElse(null));
	}

	/** A finding, how it counts for the claim, and the sources it rests on. */
	record Evidence(Finding finding, Attachment attachment, List<Source> sources) {
	}

}
