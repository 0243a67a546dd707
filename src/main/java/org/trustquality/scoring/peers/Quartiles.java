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
		List<Double> sorted = scores.stream().sorted().toList();
		return new Quartiles(cut(sorted, 0.25), cut(sorted, 0.5), cut(sorted, 0.75));
	}

	private static double cut(List<Double> sorted, double part) {
		double place = part * (sorted.size() - 1);
		int below = (int) place;
		return sorted.get(below) + (place - below) * (sorted.get(below + 1) - sorted.get(below));
	}

}
