package org.trustquality.assessment.result;

import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.AssessmentId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Results as they were stored when their assessments closed; they never change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredResults {

	private final AssessmentResultRepository results;

	private final DimensionResultRepository dimensions;

	private final ClaimResultRepository claims;

	private final IndicatorResultRepository indicators;

	StoredResults(AssessmentResultRepository results, DimensionResultRepository dimensions,
			ClaimResultRepository claims, IndicatorResultRepository indicators) {
		this.results = results;
		this.dimensions = dimensions;
		this.claims = claims;
		this.indicators = indicators;
	}

	void store(ResultRows rows) {
		this.results.save(rows.overall());
		rows.dimensions().forEach(this.dimensions::save);
		rows.claims().forEach(this.claims::save);
		rows.indicators().forEach(this.indicators::save);
	}

	/** How much of a result may be read is for {@link ResultDisclosure} to decide. */
	AssessmentResult overall(AssessmentId assessment) {
		return this.results.findById(assessment).orElseThrow(AssessmentEvent.READING::refusal);
	}

	/**
	 * Whether enough trustees count to show anything. It keeps nothing of the result in
	 * this transaction, so that the result can be read afresh afterwards.
	 */
	boolean areEnough(AssessmentId assessment) {
		return this.results.areEnough(assessment);
	}

	ResultRows of(AssessmentId assessment) {
		return new ResultRows(overall(assessment), this.dimensions.of(assessment), this.claims.of(assessment),
				this.indicators.of(assessment));
	}

}
