package org.trustquality.scoring.agreement;

import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Every way in which n people can fall on the levels of a scale, with its probability
 * when each level is as likely as any other.
 */
final class ResponsePatterns {

	private final int levels;

	private final int n;

	/** Binomial coefficients: how many ways to choose k of m. */
	private final double[][] choose;

	/** Probability of each w = n sum(r^2) - sum(r)^2; the variance is w / (n (n - 1)). */
	private final double[] bySpread;

	/** Probability of each q = sum(abs(n r - sum(r))); AD is q / n^2. */
	private final double[] byDeviation;

	private final int[] counts;

	private ResponsePatterns(int levels, int n) {
		this.levels = levels;
		this.n = n;
		this.choose = choose(n);
		int range = n * (levels - 1);
		this.bySpread = new double[range * range + 1];
		this.byDeviation = new double[n * range + 1];
		this.counts = new int[levels];
	}

	static ResponsePatterns of(int levels, int n) {
		ResponsePatterns patterns = new ResponsePatterns(levels, n);
		patterns.place(0, n, StrictMath.pow(levels, -n));
		return patterns;
	}

	private static double[][] choose(int n) {
		double[][] choose = new double[n + 1][n + 1];
		for (int m = 0; m <= n; m++) {
			choose[m][0] = 1;
			for (int k = 1; k <= m; k++) {
				choose[m][k] = choose[m - 1][k - 1] + choose[m - 1][k];
			}
		}
		return choose;
	}

	private void place(int level, int people, double probability) {
		if (level == this.levels - 1) {
			this.counts[level] = people;
			add(probability);
			return;
		}
		for (int here = 0; here <= people; here++) {
			this.counts[level] = here;
			place(level + 1, people - here, probability * this.choose[people][here]);
		}
	}

	private void add(double probability) {
		int sum = 0;
		int squares = 0;
		for (int level = 0; level < this.levels; level++) {
			sum += level * this.counts[level];
			squares += level * level * this.counts[level];
		}
		int deviation = 0;
		for (int level = 0; level < this.levels; level++) {
			deviation += this.counts[level] * Math.abs(this.n * level - sum);
		}
		this.bySpread[this.n * squares - sum * sum] += probability;
		this.byDeviation[deviation] += probability;
	}

	CriticalValues criticalValues() {
		return new CriticalValues(rwg(), averageDeviation());
	}

	/** Probabilities of every value of AD, in thousandths. */
	private @Nullable Double averageDeviation() {
		SortedMap<Long, Double> probabilities = new TreeMap<>();
		for (int deviation = 0; deviation < this.byDeviation.length; deviation++) {
			add(probabilities, Thousandths.rounded(deviation, (long) this.n * this.n), this.byDeviation[deviation]);
		}
		Long critical = lastBelowSignificance(probabilities);
		return (critical != null) ? Thousandths.toNumber(critical) : null;
	}

	/**
	 * Probabilities of every value of 1 - rwg, negated so that the rarest comes first.
	 */
	private @Nullable Double rwg() {
		SortedMap<Long, Double> probabilities = new TreeMap<>();
		long chance = (long) this.n * (this.n - 1) * (this.levels * this.levels - 1);
		for (int spread = 0; spread < this.bySpread.length; spread++) {
			long rwg = Thousandths.rounded(chance - 12L * spread, chance);
			add(probabilities, -rwg, this.bySpread[spread]);
		}
		Long critical = lastBelowSignificance(probabilities);
		return (critical != null) ? Thousandths.toNumber(-critical) : null;
	}

	private static void add(SortedMap<Long, Double> probabilities, long value, double probability) {
		if (probability > 0) {
			probabilities.merge(value, probability, Double::sum);
		}
	}

	private static @Nullable Long lastBelowSignificance(SortedMap<Long, Double> probabilities) {
		Long last = null;
		double reached = 0;
		for (var each : probabilities.entrySet()) {
			reached += each.getValue();
			if (reached > CriticalValues.SIGNIFICANCE) {
				return last;
			}
			last = each.getKey();
		}
		return last;
	}

}
