package org.trustquality.scoring;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Means, summed plainly in the order of the list so that every Java version gives the
 * same bytes; the sums of streams are compensated, differently in each.
 */
public final class Mean {

	private Mean() {
	}

	/** The mean of a value over all items. */
	public static <T> double of(List<T> items, ToDoubleFunction<T> value) {
		return weighted(items, (item) -> 1, value);
	}

	/** The weighted mean of a value over all items. */
	public static <T> double weighted(List<T> items, ToDoubleFunction<T> weight, ToDoubleFunction<T> value) {
		double weightedSum = 0;
		for (T item : items) {
			weightedSum += weight.applyAsDouble(item) * value.applyAsDouble(item);
		}
		return weightedSum / sum(items, weight);
	}

	/** The sum of squared distances from the mean, over all items. */
	public static <T> double squares(List<T> items, ToDoubleFunction<T> value) {
		double mean = of(items, value);
		return sum(items, (item) -> square(value.applyAsDouble(item) - mean));
	}

	private static double square(double distance) {
		return distance * distance;
	}

	/** The sum of a value over all items. */
	public static <T> double sum(List<T> items, ToDoubleFunction<T> value) {
		double sum = 0;
		for (T item : items) {
			sum += value.applyAsDouble(item);
		}
		return sum;
	}

}
