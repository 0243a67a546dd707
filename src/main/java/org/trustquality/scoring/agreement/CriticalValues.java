package org.trustquality.scoring.agreement;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * How far ratings must agree for chance to do as well in at most one case of twenty: if
 * everybody chose any level with the same probability, rwg would reach its critical
 * value, and AD stay at or below its own, with a probability of 5 % at most.
 * <p>
 * The values are exact, found by going through every pattern of responses (the idea of
 * Dunlap, Burke and Smith-Crowe 2003, who simulated), and rounded to three decimals like
 * what is compared with them. Each pair is computed once.
 *
 * @param rwg the least rwg that chance rarely reaches; nothing where no value is rare
 * enough
 * @param averageDeviation the greatest AD that chance rarely stays below
 */
public record CriticalValues(@Nullable Double rwg, @Nullable Double averageDeviation) {

	/** Up to how many ratings there are critical values. */
	public static final int MOST_RATINGS = 30;

	/** How often chance may do as well. */
	public static final double SIGNIFICANCE = 0.05;

	private static final Map<Size, CriticalValues> KNOWN = new ConcurrentHashMap<>();

	/**
	 * The critical values of a scale and a number of ratings.
	 * @param scalePoints how many levels the scale has, 3 to 7
	 * @param n how many rated, 2 to 30
	 */
	public static CriticalValues of(int scalePoints, int n) {
		if (scalePoints < 3 || scalePoints > 7 || n < 2 || n > MOST_RATINGS) {
			throw new IllegalArgumentException("No critical values of " + n + " ratings on " + scalePoints + " points");
		}
		return KNOWN.computeIfAbsent(new Size(scalePoints, n),
				(size) -> ResponsePatterns.of(size.scalePoints(), size.n()).criticalValues());
	}

	private record Size(int scalePoints, int n) {
	}

}
