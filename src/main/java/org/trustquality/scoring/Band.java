package org.trustquality.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Between which ends a weighted mean stays whatever the weights are within their bounds.
 * <p>
 * The ends are exact, not simulated (scoring specification, section 3): a weighted mean
 * is extreme when every value above some cut has one bound as its weight and every value
 * below it the other, so sorting the values and trying each cut finds both. Values may be
 * scores or changes of scores.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Band(double low, double high) {

	public Band {
		if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
			throw new IllegalArgumentException("Not a band: " + low + " to " + high);
		}
	}

	/**
	 * The band of the weighted mean of these values.
	 * @param values at least one
	 */
	static Band of(List<Bounded> values) {
		if (values.isEmpty()) {
			throw new IllegalArgumentException("A band needs a value");
		}
		List<Bounded> sorted = values.stream().sorted(Comparator.comparingDouble(Bounded::value)).toList();
		double low = cuts(sorted, Bounded::highestWeight, Bounded::lowestWeight).min().orElseThrow();
		double high = cuts(sorted, Bounded::lowestWeight, Bounded::highestWeight).max().orElseThrow();
		return new Band(Math.min(low, high), Math.max(low, high));
	}

	private static DoubleStream cuts(List<Bounded> sorted, ToDoubleFunction<Bounded> below,
			ToDoubleFunction<Bounded> above) {
		double weights = Mean.sum(sorted, above);
		double weighted = Mean.sum(sorted, (each) -> above.applyAsDouble(each) * each.value());
		DoubleStream.Builder means = DoubleStream.builder().add(weighted / weights);
		for (Bounded next : sorted) {
			double step = below.applyAsDouble(next) - above.applyAsDouble(next);
			weights += step;
			weighted += step * next.value();
			means.add(weighted / weights);
		}
		return means.build();
	}

	/** The band, widened where needed to take in a value. */
	Band including(double value) {
		return new Band(Math.min(this.low, value), Math.max(this.high, value));
	}

	/** Whether the sign is the same whatever the weights are. */
	public boolean excludesZero() {
		return this.low > 0 || this.high < 0;
	}

	/**
	 * A value whose weight is known only within bounds.
	 *
	 * @param value a score or a change of one
	 * @param lowestWeight more than 0
	 * @param highestWeight not less than the lowest
	 */
	record Bounded(double value, double lowestWeight, double highestWeight) {

		Bounded {
			if (!(lowestWeight > 0 && lowestWeight <= highestWeight)) {
				throw new IllegalArgumentException("Not bounds: " + lowestWeight + " to " + highestWeight);
			}
		}

	}

}
