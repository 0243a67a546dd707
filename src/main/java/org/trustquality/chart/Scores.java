package org.trustquality.chart;

import org.jspecify.annotations.Nullable;

/** What may stand on the scale from 0 to 100, and how it is written. */
public final class Scores {

	private Scores() {
	}

	static void check(@Nullable Double score) {
		if (score != null && !(score >= 0 && score <= 100)) {
			throw new IllegalArgumentException(score + " is no score from 0 to 100");
		}
	}

	/** The score as pages write it: a whole number, halves rounded up. */
	public static String whole(double score) {
		return Long.toString(Math.round(score));
	}

	/** The same where there may be no score. */
	public static String whole(@Nullable Double score, String otherwise) {
		return (score != null) ? whole(score.doubleValue()) : otherwise;
	}

	/** A sum of fractions may miss an end of the scale by a hair, or lie beyond it. */
	public static double onScale(double score) {
		return Math.max(0, Math.min(100, score));
	}

	/** A change as pages write it: a whole number with its sign, halves away from 0. */
	public static String signed(double change) {
		long size = Math.round(Math.abs(change));
		return (size == 0) ? "0" : ((change < 0) ? "\u2212" : "+") + size;
	}

}
