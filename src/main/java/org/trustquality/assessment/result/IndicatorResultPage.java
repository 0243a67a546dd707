package org.trustquality.assessment.result;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
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
		Edition edition = results.edition();
		Dimension dimension = edition.dimensionOf(indicatorId);
		GradedClaim claim = edition.claimOf(indicatorId);
		DimensionPage.Spread spread = DimensionPage.Spread.of(results,
				edition.indicators().get(edition.position(indicatorId)));
		Double weight = spread.result().effectiveWeight();
		return new IndicatorResultPage(dimension, claim, spread, (weight != null) ? 100 * weight : null,
				100.0 / edition.dimensions().size() / dimension.claims().size() / claim.indicators().size());
	}

}
