package org.trustquality.assessment.result;

import org.jspecify.annotations.Nullable;

import org.trustquality.framework.Dimension;
import org.trustquality.framework.GradedClaim;

/**
 * What the page of one indicator shows: its spread, and why it weighs what it weighs.
 *
 * @param dimension the dimension it belongs to
 * @param claim the claim it belongs to
 * @param spread how the trustees are spread
 * @param weightPercent its part of the overall score in per cent, where it has one
 * @param equalPercent what it would be if every dimension and every claim counted the
 * same
 */
record IndicatorResultPage(Dimension dimension, GradedClaim claim, DimensionPage.Spread spread,
		@Nullable Double weightPercent, double equalPercent) {

	static IndicatorResultPage of(DisclosedResults results, String indicatorId) {
		int position = results.edition().position(indicatorId);
		Dimension dimension = results.edition()
			.dimensions()
			.stream()
			.filter((candidate) -> candidate.indicators().stream().anyMatch((one) -> one.id().equals(indicatorId)))
			.findFirst()
			.orElseThrow();
		GradedClaim claim = dimension.claims()
			.stream()
			.filter((candidate) -> candidate.indicators().stream().anyMatch((one) -> one.id().equals(indicatorId)))
			.findFirst()
			.orElseThrow();
		DimensionPage.Spread spread = DimensionPage.Spread.of(results, results.edition().indicators().get(position));
		Double weight = spread.result().effectiveWeight();
		return new IndicatorResultPage(dimension, claim, spread, (weight != null) ? 100 * weight : null,
				100.0 / results.edition().dimensions().size() / dimension.claims().size() / claim.indicators().size());
	}

}
