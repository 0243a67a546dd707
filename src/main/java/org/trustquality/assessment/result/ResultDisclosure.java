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

	private final AssessmentResultRepository results;

	private final DimensionResultRepository dimensions;

	private final IndicatorResultRepository indicators;

	ResultDisclosure(Assessments assessments, Editions editions, AssessmentResultRepository results,
			DimensionResultRepository dimensions, IndicatorResultRepository indicators) {
		this.assessments = assessments;
		this.editions = editions;
		this.results = results;
		this.dimensions = dimensions;
		this.indicators = indicators;
	}

	/**
	 * The results of an assessment as the visitor may see them.
	 * @throws org.trustquality.access.NotVisible if the visitor has no role in the trust
	 * that reads results
	 * @throws AssessmentRefusal while the assessment has not closed
	 */
	DisclosedResults to(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toRead(visit, reference);
		if (!assessment.isClosed()) {
			throw new AssessmentRefusal(
					"Results unlock when the assessment closes. Until then nobody sees any answer.");
		}
		AssessmentResult result = this.results.findById(assessment.id()).orElseThrow();
		boolean enough = result.moreNeeded() == 0;
		return new DisclosedResults(assessment, this.editions.get(assessment.editionId()), result,
				enough ? this.dimensions.of(assessment.id()) : List.of(),
				enough ? this.indicators.of(assessment.id()) : List.of());
	}

}
