package org.trustquality.scoring.board;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.DimensionScore;
import org.trustquality.scoring.respondent.Interval;

/**
 * All figures of one dimension.
 *
 * @param score its scores, band, coverage and evidence, or why it has no score
 * @param agreed its score from the levels that the board agreed, if there are enough
 * @param respondentInterval where the mean of the trustees' own scores may lie, at 95 %
 * @param rwgLindell how far the board agrees over its indicators
 */
public record DimensionFigures(DimensionScore score, @Nullable Double agreed, @Nullable Interval respondentInterval,
		@Nullable Double rwgLindell) {
}
