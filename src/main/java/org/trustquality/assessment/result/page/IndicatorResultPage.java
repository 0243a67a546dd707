package org.trustquality.assessment.result.page;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.DisclosedResults;
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
 * @param steps what each level gives, from which the score can be worked out by hand;
 * none where the distribution is not shown
 */
record IndicatorResultPage(Dimension dimension, GradedClaim claim, DimensionPage.Spread spread,
		@Nullable Double weightPercent, double equalPercent, List<Step> steps) {

	static IndicatorResultPage of(DisclosedResults results, String indicatorId) {
		Edition edition = results.edition();
		Dimension dimension = edition.dimensionOf(indicatorId);
		GradedClaim claim = edition.claimOf(indicatorId);
		DimensionPage.Spread spread = DimensionPage.Spread.of(results,
				edition.indicators().get(edition.position(indicatorId)));
		Double weight = spread.result().effectiveWeight();
		return new IndicatorResultPage(dimension, claim, spread, (weight != null) ? 100 * weight : null,
				100.0 / edition.dimensions().size() / dimension.claims().size() / claim.indicators().size(),
				Step.of(spread.distribution()));
	}

	/** What all steps come to. */
	public double sum() {
		return this.steps.stream().mapToDouble((step) -> step.people() * step.points()).sum();
	}

	/**
	 * The trustees at one level.
	 *
	 * @param points what the level stands for, 0 to 100
	 */
	record Step(int people, double points) {

		static List<Step> of(@Nullable List<Integer> distribution) {
			if (distribution == null) {
				return List.of();
			}
			return IntStream.range(0, distribution.size())
				.filter((level) -> distribution.get(level) > 0)
				.mapToObj((level) -> new Step(distribution.get(level), 100.0 * level / (distribution.size() - 1)))
				.toList();
		}

	}

}
