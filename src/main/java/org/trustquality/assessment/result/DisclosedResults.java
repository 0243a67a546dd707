package org.trustquality.assessment.result;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.Assessment;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;

/**
 * What a person may be shown of an assessment's results.
 *
 * @param assessment the assessment
 * @param edition what was answered
 * @param overall who answered and the scores over all dimensions
 * @param dimensions one for each dimension; none when too few answered
 * @param indicators one for each indicator in the edition's order; none when too few
 * answered
 */
record DisclosedResults(Assessment assessment, Edition edition, AssessmentResult overall,
		List<DimensionResult> dimensions, List<IndicatorResult> indicators) {

	/** Whether enough trustees answered. */
	public boolean isShown() {
		return !this.dimensions.isEmpty();
	}

	public DimensionResult dimension(String dimensionId) {
		return this.dimensions.stream()
			.filter((result) -> result.dimensionId().equals(dimensionId))
			.findFirst()
			.orElseThrow();
	}

	public IndicatorResult indicator(String indicatorId) {
		return this.indicators.get(this.edition.position(indicatorId));
	}

	/** The lowest dimension, named when there is an overall score. */
	public @Nullable Dimension lowest() {
		String id = this.overall.lowestDimension();
		return (id != null) ? this.edition.dimension(id).orElseThrow() : null;
	}

}
