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

	static Quartiles of(List<Double> scores) {
		List<Double> sorted = scores.stream().sorted().toList();
		return new Quartiles(cut(sorted, 0.25), cut(sorted, 0.5), cut(sorted, 0.75));
	}

	private static double cut(List<Double> sorted, double part) {
		double place = part * (sorted.size() - 1);
		int below = (int) place;
		int above = Math.min(below + 1, sorted.size() - 1);
		return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
	}

}
