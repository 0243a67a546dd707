package org.trustquality.scoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A claim with the scores of its shown indicators.
 *
 * @param claim the claim
 * @param applicable whether any of its indicators concerns the trust
 * @param scores the scores of the indicators that have one
 */
record ScoredClaim(WeightedClaim claim, boolean applicable, List<Double> scores) {

	static ScoredClaim of(WeightedClaim claim, Map<String, IndicatorValue> values) {
		List<IndicatorValue> own = claim.indicators()
			.stream()
			.map((indicator) -> values.getOrDefault(indicator, IndicatorValue.MISSING))
			.toList();
		return new ScoredClaim(claim, own.stream().anyMatch(IndicatorValue::applicable),
				own.stream().map(IndicatorValue::score).filter(Objects::nonNull).toList());
	}

	boolean hasScore() {
		return !this.scores.isEmpty();
	}

	/** The mean over the indicators, which share the claim's weight. */
	double score() {
		return Mean.of(this.scores, Double::doubleValue);
	}

	double weight() {
		return this.claim.weight();
	}

	/** The score with the bounds of its weight, in units of the dimension. */
	Band.Bounded bounded(double unit) {
		return new Band.Bounded(score(), unit * this.claim.lowestWeight(), unit * this.claim.highestWeight());
	}

}
