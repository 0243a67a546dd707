package org.trustquality.scoring.change;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Reason;
import org.trustquality.scoring.WeightedScore;

/**
 * How one score moved between two years, or why that cannot be said.
 *
 * @param dimension the dimension, or nothing for the composite
 * @param change the difference of the two years' scores on the common indicators, under
 * both weightings, and the band in which it stays whatever the evidence weighs
 * @param uncertainty what it may owe to who answered; nothing where answers are deleted
 * @param word how sure one can be of it; nothing where answers are deleted
 * @param stayers whether people changed their minds or the board its people; nothing
 * where answers are deleted
 * @param regradingEffect what new grades alone changed: the year before weighted as today
 * less the same weighted as then. Nothing where the older edition has no such score
 * @param commonIndicators on how much the comparison rests; always there
 * @param reason why there is no change; nothing when there is one
 */
public record ScoreChange(@Nullable String dimension, @Nullable WeightedScore change, @Nullable Uncertainty uncertainty,
		@Nullable ChangeWord word, @Nullable Stayers stayers, @Nullable Double regradingEffect,
		CommonIndicators commonIndicators, @Nullable Reason reason) {

	public ScoreChange {
		if ((change == null) == (reason == null)) {
			throw new IllegalArgumentException("A change needs either a number or a reason");
		}
	}

	static ScoreChange missing(@Nullable String dimension, CommonIndicators common, Reason reason) {
		return new ScoreChange(dimension, null, null, null, null, null, common, reason);
	}

}
