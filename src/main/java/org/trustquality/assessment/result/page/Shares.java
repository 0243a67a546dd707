package org.trustquality.assessment.result.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts of a whole in per cent with two decimals that add up to 100 exactly. What
 * rounding down leaves over goes to the parts with the largest remainders (Hamilton
 * 1792).
 */
final class Shares {

	private static final int HUNDREDTHS = 10_000;

	private Shares() {
	}

	/**
	 * The parts in per cent.
	 * @param parts at least one, none negative, not all 0
	 */
	static List<BigDecimal> of(List<Double> parts) {
		double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
		List<Double> exact = parts.stream().map((part) -> HUNDREDTHS * part / sum).toList();
		List<Integer> given = new ArrayList<>(exact.stream().map((part) -> (int) Math.floor(part)).toList());
		int left = HUNDREDTHS - given.stream().mapToInt(Integer::intValue).sum();
		IntStream.range(0, exact.size())
			.boxed()
			.sorted(Comparator.comparingDouble((Integer place) -> Math.floor(exact.get(place)) - exact.get(place)))
			.limit(left)
			.forEach((place) -> given.set(place, given.get(place) + 1));
		return given.stream().map((hundredths) -> BigDecimal.valueOf(hundredths, 2)).toList();
	}

}
