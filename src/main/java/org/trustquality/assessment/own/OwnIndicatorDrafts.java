package org.trustquality.assessment.own;

import java.util.List;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.framework.Edition;
import org.trustquality.framework.EditionNumber;
import org.trustquality.framework.Editions;
import org.trustquality.framework.OwnEditions;
import org.trustquality.framework.OwnIndicator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The assessments that are to ask an own indicator and have not opened. Nobody has
 * answered them, so they can ask it in other words: in an edition made anew, because what
 * an edition asks never changes.
 */
@Service
@Transactional
class OwnIndicatorDrafts {

	private final OwnIndicatorRows rows;

	private final Assessments assessments;

	private final Editions editions;

	private final OwnEditions ownEditions;

	OwnIndicatorDrafts(OwnIndicatorRows rows, Assessments assessments, Editions editions, OwnEditions ownEditions) {
		this.rows = rows;
		this.assessments = assessments;
		this.editions = editions;
		this.ownEditions = ownEditions;
	}

	/** Those that ask it, for an organiser. */
	@Transactional(readOnly = true)
	List<Assessment> asking(TrustVisit visit, OwnIndicator indicator) {
		return this.rows.drafts(visit.trustId(), indicator)
			.stream()
			.map((draft) -> this.assessments.toOrganise(visit, draft))
			.toList();
	}

	/**
	 * The same; none of them opens, moves or is cancelled before this transaction ends.
	 */
	List<Assessment> hold(TrustVisit visit, OwnIndicator indicator) {
		return this.rows.drafts(visit.trustId(), indicator)
			.stream()
			.map((draft) -> this.assessments.toChange(visit, draft))
			.filter(Assessment::isDraft)
			.toList();
	}

	/**
	 * Lets assessments that were held ask an indicator in other words.
	 * @throws AssessmentRefusal if one of them asks an edition without its dimension or
	 * its scale
	 */
	void reword(TrustVisit visit, List<Assessment> held, OwnIndicator words) {
		held.forEach((draft) -> draft.moveTo(reworded(visit, draft, words).id()));
	}

	private Edition reworded(TrustVisit visit, Assessment draft, OwnIndicator words) {
		Edition present = this.editions.get(draft.editionId());
		Edition published = this.editions.get(EditionNumber.published(present.id()));
		if (!words.fits(published)) {
			throw new AssessmentRefusal(
					"The assessment " + draft.academicYear() + " is to ask this indicator, and " + published.title()
							+ " has no such dimension, or another number of levels. Move that assessment to a"
							+ " newer edition, or cancel it, before you change the indicator.");
		}
		return this.ownEditions.make(visit.trustId(), published,
				OwnIndicator.in(present)
					.stream()
					.map((indicator) -> (indicator.number() == words.number()) ? words : indicator)
					.toList());
	}

}
