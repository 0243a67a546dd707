package org.trustquality.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The way up from indicators to claims, dimensions and the composite (scoring
 * specification, section 3). It is the same for the trustees' means, for the levels that
 * a board agreed, and for the part that two years have in common.
 *
 * @param claims all claims, in the order of the edition
 * @param dimensions all dimensions, in the order of the edition
 * @param composite the score over all dimensions
 */
public record Aggregate(List<ClaimScore> claims, List<DimensionScore> dimensions, CompositeScore composite) {

	public Aggregate {
		claims = List.copyOf(claims);
		dimensions = List.copyOf(dimensions);
	}

	/**
	 * The scores that follow from those of the indicators.
	 * @param framework what everything weighs
	 * @param indicators by id; one that is absent is missing
	 * @param whyMissing the reason to state where a dimension or the composite is missing
	 */
	public static Aggregate of(WeightedFramework framework, Map<String, IndicatorValue> indicators, Reason whyMissing) {
		if (!Set.copyOf(framework.indicators()).containsAll(indicators.keySet())) {
			throw new IllegalArgumentException("Scores of indicators that the framework does not have");
		}
		List<ScoredDimension> dimensions = framework.dimensions()
			.stream()
			.map((dimension) -> ScoredDimension.of(dimension, indicators))
			.toList();
		return new Aggregate(claimScores(dimensions),
				dimensions.stream().map((dimension) -> DimensionScore.of(dimension, whyMissing)).toList(),
				CompositeScore.of(dimensions, whyMissing));
	}

	private static List<ClaimScore> claimScores(List<ScoredDimension> dimensions) {
		List<ScoredDimension> complete = dimensions.stream().filter(ScoredDimension::isComplete).toList();
		double total = Mean.sum(complete, ScoredDimension::evidenceConstant);
		return dimensions.stream()
			.flatMap((dimension) -> dimension.claims()
				.stream()
				.map((claim) -> ClaimScore.of(claim, effectiveWeight(dimension, claim, total))))
			.toList();
	}

	private static @Nullable Double effectiveWeight(ScoredDimension dimension, ScoredClaim claim, double total) {
		boolean carries = dimension.isComplete() && claim.hasScore();
		return carries ? dimension.unit() * claim.weight() / total : null;
	}

}
