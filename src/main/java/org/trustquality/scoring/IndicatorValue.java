package org.trustquality.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What an indicator brings to the scores above it: the trustees' mean, or the level that
 * the board agreed.
 *
 * @param score 0 to 100, or nothing when there is none to show
 * @param applicable whether the indicator concerns the trust; if not, it has no score and
 * leaves the denominators too
 */
public record IndicatorValue(@Nullable Double score, boolean applicable) {

	/** Asked, but without a score. */
	public static final IndicatorValue MISSING = new IndicatorValue(null, true);

	/** Does not concern the trust. */
	public static final IndicatorValue DROPPED = new IndicatorValue(null, false);

	public IndicatorValue {
		if (score != null && !(applicable && score >= 0 && score <= 100)) {
			throw new IllegalArgumentException("Not a score of an applicable indicator: " + score);
		}
	}

	/** An indicator with a score, 0 to 100. */
	public static IndicatorValue of(double score) {
		return new IndicatorValue(score, true);
	}

}
