package org.trustquality.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
		boolean applicable = false;
		List<Double> scores = new ArrayList<>(claim.indicators().size());
		for (String indicator : claim.indicators()) {
			IndicatorValue value = values.getOrDefault(indicator, IndicatorValue.MISSING);
			applicable |= value.applicable();
			if (value.score() != null) {
				scores.add(value.score());
			}
		}
		return of(claim, applicable, scores);
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
