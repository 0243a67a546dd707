package org.trustquality.assessment.result;

import java.util.List;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.framework.Editions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what a person may be shown of an assessment's results. Every page, export and
 * comparison asks here; there is no other way to a stored result.
 *
 * <p>
 * Nothing is shown before the assessment has closed, and nothing but how many more were
 * needed when too few trustees answered: not even what the chief executive said, because
 * a board that sees one side only would guess at the other. What is shown are counts
 * without names, times or order; where an indicator has too few ratings the stored result
 * itself holds no more than may be shown.
 */
@Service
@Transactional(readOnly = true)
public class ResultDisclosure {

	private final Assessments assessments;

	private final Editions editions;

	private final StoredResults results;

	ResultDisclosure(Assessments assessments, Editions editions, StoredResults results) {
		this.assessments = assessments;
		this.editions = editions;
		this.results = results;
	}

	/**
	 * The results of an assessment as the visitor may see them.
	 * @throws org.trustquality.access.NotVisible if the visitor has no role in the trust
	 * that reads results
	 * @throws AssessmentRefusal while the assessment has not closed
	 */
	public DisclosedResults to(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toRead(visit, reference);
		if (!assessment.isClosed()) {
			throw new AssessmentRefusal(
					"Results unlock when the assessment closes. Until then nobody sees any answer.");
		}
		AssessmentResult overall = this.results.overall(assessment.id());
		boolean enough = overall.moreNeeded() == 0;
		return new DisclosedResults(assessment, this.editions.get(assessment.editionId()), overall,
				enough ? this.results.of(assessment.id()) : null);
	}

	/** What anybody who reads results may see of rows that were computed again. */
	DisclosedResults ofComputed(Assessment assessment, ResultRows computed) {
		return new DisclosedResults(assessment, this.editions.get(assessment.editionId()), computed.overall(),
				(computed.overall().moreNeeded() == 0) ? computed : null);
	}

}
