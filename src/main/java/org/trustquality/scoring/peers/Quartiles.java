package org.trustquality.scoring.peers;

import java.util.List;

/**
 * The three cuts that part the peers into quarters, between two peers in proportion
 * (definition 7 of Hyndman and Fan 1996).
 *
 * @param lower a quarter lies below
 * @param median half lies below
 * @param upper three quarters lie below
 */
public record Quartiles(double lower, double median, double upper) {

	/** The quartiles of two scores or more. */
	static Quartiles of(List<Double> scores) {
		return ofSorted(scores.stream().mapToDouble(Double::doubleValue).sorted().toArray());
	}

	/** The quartiles of two values or more, the lowest first. */
	public static Quartiles ofSorted(double[] sorted) {
		return new Quartiles(cut(sorted, 0.25), cut(sorted, 0.5), cut(sorted, 0.75));
	}

	private static double cut(double[] sorted, double part) {
		double place = part * (sorted.length - 1);
		int below = (int) place;
		return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
	}

}
