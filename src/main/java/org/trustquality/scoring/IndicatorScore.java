package org.trustquality.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What the trustees make of one indicator, as far as their number allows it to be shown.
 *
 * @param id the indicator
 * @param counts who rated it and who did not, shown at any number
 * @param dropped whether the majority calls it not applicable, so that it counts nowhere
 * @param score X, the mean of the trustees' x = 100 (r - 1) / (A - 1), 0 to 100; a whole
 * number where only the mean may be shown, and so in every further sum
 * @param distribution how the ratings fall on the levels, where everything may be shown
 * @param effectiveWeight its part of the composite, 0 to 1, or nothing if it has none
 */
public record IndicatorScore(String id, Counts counts, boolean dropped, @Nullable Double score,
		@Nullable Distribution distribution, @Nullable Double effectiveWeight) {

	static IndicatorScore of(String id, int[] codes, int scalePoints, ScoringOptions options) {
		Counts counts = Counts.of(codes);
		if (counts.isDropped() || counts.n() < options.fewestRatings()) {
			return new IndicatorScore(id, counts, counts.isDropped(), null, null, null);
		}
		Distribution distribution = Distribution.of(codes, scalePoints);
		if (counts.n() < options.minimumRatings()) {
			return new IndicatorScore(id, counts, false, halfUp(distribution.score()), null, null);
		}
		return new IndicatorScore(id, counts, false, distribution.score(), distribution, null);
	}

	private static double halfUp(double score) {
		return Math.floor(score + 0.5);
	}

	IndicatorScore sharing(ClaimScore claim) {
		Double weight = (this.score != null) ? claim.indicatorWeight() : null;
		return new IndicatorScore(this.id, this.counts, this.dropped, this.score, this.distribution, weight);
	}

	/** What it brings to the scores above it. */
	public IndicatorValue value() {
		return this.dropped ? IndicatorValue.DROPPED : new IndicatorValue(this.score, true);
	}

	IndicatorValue agreed(int level, WeightedFramework framework) {
		if (this.dropped) {
			return IndicatorValue.DROPPED;
		}
		return Rating.isLevel(level) ? IndicatorValue.of(framework.score(level)) : IndicatorValue.MISSING;
	}

}
