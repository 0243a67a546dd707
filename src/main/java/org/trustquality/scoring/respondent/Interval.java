package org.trustquality.scoring.respondent;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Mean;
import org.trustquality.scoring.ScoringOptions;

/**
 * Between which ends something may well lie, given how people differ. Ends are not cut
 * off at 0 or 100.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double low, double high) {

	public Interval {
		if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
			throw new IllegalArgumentException("Not an interval: " + low + " to " + high);
		}
	}

	/** The interval that reaches this far to both sides of a value. */
	public static Interval around(double value, double reach) {
		return new Interval(value - reach, value + reach);
	}

	/**
	 * Where the mean own score may lie, at 95 %: mean +- t(n - 1; .975) sd / sqrt(n)
	 * (Student 1908); nothing below the number of people that the options ask for.
	 */
	public static @Nullable Interval ofMean(Collection<Double> ownScores, ScoringOptions options) {
		int n = ownScores.size();
		if (n < options.fewestOwnScores()) {
			return null;
		}
		List<Double> values = List.copyOf(ownScores);
		double mean = Mean.of(values, Double::doubleValue);
		double variance = Mean.squares(values, Double::doubleValue) / (n - 1);
		return around(mean, StudentT.twoSided95(n - 1) * Math.sqrt(variance / n));
	}

	/** Whether a value lies inside, ends included. */
	public boolean contains(double value) {
		return this.low <= value && value <= this.high;
	}

}
