package org.trustquality.scoring.agreement;

import org.trustquality.scoring.Distribution;

/**
 * AD, the mean distance of the ratings from their mean in scale points (Burke and Dunlap
 * 2002). It is kept as a quotient of whole numbers, AD = q / n^2, so that ratings at a
 * limit are on it and not a rounding error beside it.
 */
final class AverageDeviation {

	/** AD up to A / 6 counts as agreement (Burke and Dunlap 2002). */
	private static final double CUT_OFF = 6;

	private AverageDeviation() {
	}

	static double of(Distribution distribution) {
		long n = distribution.n();
		return (double) numerator(distribution) / (n * n);
	}

	/** AD <= A / 6, and not above the exact critical value where there is one. */
	static boolean isAgreement(Distribution distribution) {
		int points = distribution.scalePoints();
		int n = distribution.n();
		if (of(distribution) > points / CUT_OFF) {
			return false;
		}
		if (n > CriticalValues.MOST_RATINGS) {
			return true;
		}
		Double critical = CriticalValues.of(points, n).averageDeviation();
		return critical != null
				&& Thousandths.rounded(numerator(distribution), (long) n * n) <= Thousandths.of(critical);
	}

	private static long numerator(Distribution distribution) {
		long numerator = 0;
		for (int level = 1; level <= distribution.scalePoints(); level++) {
			numerator += distribution.counts().get(level - 1)
					* Math.abs((long) distribution.n() * level - distribution.sum());
		}
		return numerator;
	}

}
