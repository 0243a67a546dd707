package org.trustquality.assessment.signoff.snapshot;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.scoring.Aggregate;
import org.trustquality.scoring.Ratings;

/**
 * Everything in a signed version that is computed, and so can be computed again.
 *
 * @param scoringRules the version of the scoring rules
 * @param invited trustees who were asked
 * @param counted trustees whose responses count
 * @param board what their answers came to; null if too few answered
 * @param agreed what the agreed levels come to
 */
public record SignedFigures(String scoringRules, int invited, int counted, @Nullable BoardStatistics board,
		AgreedScores agreed) {

	public SignedFigures {
		Objects.requireNonNull(scoringRules);
		Objects.requireNonNull(agreed);
	}

	/**
	 * The figures of an assessment.
	 * @param results what may be shown of the trustees' answers
	 * @param agreed the agreed scores
	 * @param levels the agreed levels that they come from
	 */
	public static SignedFigures of(DisclosedResults results, Aggregate agreed, Ratings levels) {
		return new SignedFigures(results.overall().rulesVersion(), results.overall().invited(),
				results.overall().counted(), BoardStatistics.of(results), AgreedScores.of(results, agreed, levels));
	}

}
