package org.trustquality.review.moderation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.trustquality.scoring.Mean;

/**
 * By how many levels what one board agreed moved within a year, by where the adviser's
 * level had lain.
 *
 * @param mean the mean change, for each place that occurred
 */
record TrustMoves(Map<Challenge, Double> mean) {

	TrustMoves {
		mean = Map.copyOf(mean);
	}

	/** The means of all changes. */
	static TrustMoves of(Map<Challenge, List<Double>> changes) {
		Map<Challenge, Double> means = new EnumMap<>(Challenge.class);
		changes.forEach((challenge, all) -> {
			if (!all.isEmpty()) {
				means.put(challenge, Mean.of(all, Double::doubleValue));
			}
		});
		return new TrustMoves(means);
	}

}
