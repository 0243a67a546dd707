package org.trustquality.scoring.agreement;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far two people who judge the same points agree, beyond what chance would bring
 * (Cohen 1968), with weights that grow by the same step for each level between them.
 *
 * <p>
 * Of N points on which they give the levels a and b: kappa = 1 - N sum |a - b| / sum over
 * all levels i, j of n_i m_j |i - j|, where n_i says how often the first gave i and m_j
 * how often the second gave j. How many levels the scale has cancels out. 1 says that
 * they always agree, 0 that they agree as often as chance would let them, less than 0
 * that they agree less often. If both always give one and the same level, chance explains
 * everything and there is no kappa.
 *
 * <p>
 * An example: one gives 1 2 3 1, the other 1 2 3 3. They lie 2 levels apart in all; by
 * their margins 16 / 4 = 4 would be expected; kappa = 1 - 2 / 4 = 0.5.
 *
 * @param points how many points both judged (N)
 * @param equal on how many of them they gave the same level
 * @param kappa weighted kappa, from -1 to 1; null if there is none
 */
public record WeightedKappa(int points, int equal, @Nullable Double kappa) {

	/**
	 * Our own floor: from fewer points kappa varies too much to say anything, so it is
	 * not shown.
	 */
	public static final int FEWEST_POINTS = 10;

	/**
	 * The agreement of two people.
	 * @param pairs what each gave on the points that both judged
	 */
	public static WeightedKappa of(List<Pair> pairs) {
		long observed = 0;
		long expected = 0;
		int equal = 0;
		for (Pair pair : pairs) {
			observed += Math.abs(pair.first - pair.second);
			equal += (pair.first == pair.second) ? 1 : 0;
			for (Pair other : pairs) {
				expected += Math.abs(pair.first - other.second);
			}
		}
		return new WeightedKappa(pairs.size(), equal,
				(expected > 0) ? Double.valueOf(1 - (double) observed * pairs.size() / expected) : null);
	}

	/** On which part of the points they gave the same level; null without points. */
	public @Nullable Double rawAgreement() {
		return (this.points > 0) ? Double.valueOf((double) this.equal / this.points) : null;
	}

	/** Whether there are enough points to show the statistic. */
	public boolean isShown() {
		return this.points >= FEWEST_POINTS;
	}

	/**
	 * What two people gave on one point.
	 *
	 * @param first the level of the one
	 * @param second the level of the other
	 */
	public record Pair(int first, int second) {

		public Pair {
			if (first < 1 || second < 1) {
				throw new IllegalArgumentException("A level is 1 or more");
			}
		}

	}

}
