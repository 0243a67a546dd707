package org.trustquality.api.scores;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Band;
import org.trustquality.scoring.Reason;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.respondent.Interval;

/** Writes bands and intervals as two numbers, the lower first, and reasons as codes. */
final class Ends {

	private Ends() {
	}

	static @Nullable List<Double> of(@Nullable WeightedScore score) {
		return (score != null) ? of(score.band()) : null;
	}

	static List<Double> of(Band band) {
		return List.of(band.low(), band.high());
	}

	static @Nullable List<Double> of(@Nullable Interval interval) {
		return (interval != null) ? List.of(interval.low(), interval.high()) : null;
	}

	static @Nullable String code(@Nullable Reason reason) {
		return (reason != null) ? reason.code() : null;
	}

}
