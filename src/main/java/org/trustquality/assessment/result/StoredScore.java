package org.trustquality.assessment.result;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Band;
import org.trustquality.scoring.WeightedScore;

/** A score under both weightings as its columns hold it; all of them null without one. */
@Embeddable
record StoredScore(double evidenceWeighted, double neutral, double bandLow, double bandHigh) {

	static @Nullable StoredScore of(@Nullable WeightedScore score) {
		return (score != null)
				? new StoredScore(score.evidenceWeighted(), score.neutral(), score.band().low(), score.band().high())
				: null;
	}

	static @Nullable WeightedScore read(@Nullable StoredScore stored) {
		return (stored != null)
				? new WeightedScore(stored.evidenceWeighted, stored.neutral, new Band(stored.bandLow, stored.bandHigh))
				: null;
	}

}
