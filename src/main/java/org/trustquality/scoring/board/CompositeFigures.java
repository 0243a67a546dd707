package org.trustquality.scoring.board;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.CompositeScore;
import org.trustquality.scoring.respondent.Interval;

/**
 * All figures over all dimensions.
 *
 * @param score the scores, band, balance and lowest dimension, or why there are none
 * @param agreed the score from the levels that the board agreed, if there are enough
 * @param respondentInterval where the mean of the trustees' own composites may lie, at 95
 * %
 * @param provisional whether fewer than half of those asked count
 */
public record CompositeFigures(CompositeScore score, @Nullable Double agreed, @Nullable Interval respondentInterval,
		boolean provisional) {
}
