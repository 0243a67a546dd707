package org.trustquality.scoring.respondent;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of the t distribution (Student 1908), each computed once. */
public final class StudentT {

	private static final Map<Quantile, Double> KNOWN = new ConcurrentHashMap<>();

	private StudentT() {
	}

	/** The quantile within which four fifths lie, to both sides. */
	public static double twoSided80(int degreesOfFreedom) {
		return quantile(degreesOfFreedom, 0.9);
	}

	/** The quantile within which 95 % lie, to both sides. */
	public static double twoSided95(int degreesOfFreedom) {
		return quantile(degreesOfFreedom, 0.975);
	}

	/** The quantile within which 99 % lie, to both sides. */
	public static double twoSided99(int degreesOfFreedom) {
		return quantile(degreesOfFreedom, 0.995);
	}

	private static double quantile(int degreesOfFreedom, double probability) {
		return KNOWN.computeIfAbsent(new Quantile(degreesOfFreedom, probability),
				(key) -> TDistribution.of(key.degreesOfFreedom()).inverseCumulativeProbability(key.probability()));
	}

	private record Quantile(int degreesOfFreedom, double probability) {
	}

}
