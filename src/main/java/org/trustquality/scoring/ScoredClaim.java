package org.trustquality.scoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A claim with what its shown indicators come to.
 *
 * @param claim the claim
 * @param applicable whether any of its indicators concerns the trust
 * @param shownIndicators how many of its indicators have a score
 * @param score the mean over these, which share the claim's weight; 0 if there is none
 */
record ScoredClaim(WeightedClaim claim, boolean applicable, int shownIndicators, double score) {

	static ScoredClaim of(WeightedClaim claim, boolean applicable, List<Double> scores) {
		return new ScoredClaim(claim, applicable, scores.size(),
				scores.isEmpty() ? 0 : Mean.of(scores, Double::doubleValue));
	}

	static ScoredClaim of(WeightedClaim claim, Map<String, IndicatorValue> values) {
		List<IndicatorValue> own = claim.indicators()
			.stream()
			.map((indicator) -> values.getOrDefault(indicator, IndicatorValue.MISSING))
			.toList();
		return of(claim, own.stream().anyMatch(IndicatorValue::applicable),
				own.stream().map(IndicatorValue::score).filter(Objects::nonNull).toList());
	}

	boolean hasScore() {
		return this.shownIndicators > 0;
	}

	double weight() {
		return this.claim.weight();
	}

	/** The score with the bounds of its weight, in units of the dimension. */
	Band.Bounded bounded(double unit) {
		return new Band.Bounded(this.score, unit * this.claim.lowestWeight(), unit * this.claim.highestWeight());
	}

}
