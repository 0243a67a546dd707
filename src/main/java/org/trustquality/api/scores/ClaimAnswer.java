package org.trustquality.api.scores;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.ClaimScore;

/** One claim as the answer states it. */
record ClaimAnswer(String id, @Nullable Double score, double v, @Nullable Double effectiveWeight) {

	static ClaimAnswer of(ClaimScore claim) {
		return new ClaimAnswer(claim.id(), claim.score(), claim.v(), claim.effectiveWeight());
	}

}
