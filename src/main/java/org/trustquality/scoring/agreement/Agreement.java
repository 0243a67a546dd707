package org.trustquality.scoring.agreement;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Distribution;
import org.trustquality.scoring.Mean;

/**
 * How far the people who rated one indicator agree (scoring specification, section 4).
 * All but the word are for exports and the adviser's view; pages show the word.
 *
 * @param rwg 1 - s^2 / sEU with sEU = (A^2 - 1) / 12, at least 0 (James, Demaree and Wolf
 * 1984); nothing for one rating
 * @param rwgUntruncated the same, possibly negative
 * @param rwgSlightSkew 1 - s^2 / 1.34, the same against a slightly lenient chance (James,
 * Demaree and Wolf 1984), not truncated; on five points only
 * @param awg 1 - 2 s^2 / [((H + L) m - m^2 - H L) n / (n - 1)] (Brown and Hauenstein
 * 2005), possibly negative; 1 where all are at one end of the scale, nothing where the
 * mean lies too close to an end
 * @param averageDeviation AD, the mean of abs(r - m) in scale points (Burke and Dunlap
 * 2002); nothing for one rating
 * @param consensus 1 + sum p log2(1 - abs(k - m) / (A - 1)), 0 to 1 (Tastle and Wierman
 * 2007)
 * @param word agree, mixed or split; nothing below five ratings
 */
public record Agreement(@Nullable Double rwg, @Nullable Double rwgUntruncated, @Nullable Double rwgSlightSkew,
		@Nullable Double awg, @Nullable Double averageDeviation, double consensus, @Nullable AgreementWord word) {

	private static final double SLIGHT_SKEW_VARIANCE = 1.34;

	private static final int SLIGHT_SKEW_POINTS = 5;

	private static final double LOG_2 = StrictMath.log(2);

	/** How far the people agree whose ratings fall like this. */
	public static Agreement of(Distribution distribution) {
		Double untruncated = rwg(distribution);
		return new Agreement((untruncated != null) ? Math.max(untruncated, 0) : null, untruncated,
				slightSkew(distribution), awg(distribution),
				(distribution.n() > 1) ? AverageDeviation.of(distribution) : null, consensus(distribution),
				AgreementWord.of(distribution));
	}

	/**
	 * How far people agree over the indicators of a dimension: 1 - mean(s^2) / sEU
	 * (Lindell, Brandt and Whitney 1999), over those that have a variance, not truncated.
	 */
	public static @Nullable Double lindell(List<Distribution> indicators) {
		List<Double> each = indicators.stream().map(Agreement::rwg).filter(Objects::nonNull).toList();
		return each.isEmpty() ? null : Mean.of(each, Double::doubleValue);
	}

	private static @Nullable Double rwg(Distribution distribution) {
		Double variance = distribution.variance();
		int points = distribution.scalePoints();
		return (variance != null) ? 1 - variance / ((points * points - 1) / 12.0) : null;
	}

	private static @Nullable Double slightSkew(Distribution distribution) {
		Double variance = distribution.variance();
		return (variance != null && distribution.scalePoints() == SLIGHT_SKEW_POINTS)
				? 1 - variance / SLIGHT_SKEW_VARIANCE : null;
	}

	private static @Nullable Double awg(Distribution distribution) {
		Double variance = distribution.variance();
		if (variance == null) {
			return null;
		}
		long n = distribution.n();
		long highest = distribution.scalePoints();
		long sum = distribution.sum();
		if (sum == n || sum == n * highest) {
			return 1.0;
		}
		if (sum < n - 1 + highest || sum > highest * (n - 1) + 1) {
			return null;
		}
		double mean = distribution.mean();
		double most = ((highest + 1) * mean - mean * mean - highest) * n / (n - 1);
		return 1 - 2 * variance / most;
	}

	private static double consensus(Distribution distribution) {
		double consensus = 1;
		for (int level = 1; level <= distribution.scalePoints(); level++) {
			int people = distribution.counts().get(level - 1);
			if (people > 0) {
				double distance = Math.abs(level - distribution.mean()) / (distribution.scalePoints() - 1);
				consensus += people * StrictMath.log(1 - distance) / LOG_2 / distribution.n();
			}
		}
		return Math.max(consensus, 0);
	}

	/**
	 * Whether pages may show awg: from A - 1 ratings on.
	 * @param distribution what this is the agreement of
	 */
	public boolean isAwgForPages(Distribution distribution) {
		return this.awg != null && distribution.n() >= distribution.scalePoints() - 1;
	}

}
