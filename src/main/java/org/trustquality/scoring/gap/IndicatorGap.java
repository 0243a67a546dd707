package org.trustquality.scoring.gap;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Distribution;
import org.trustquality.scoring.IndicatorScore;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.respondent.Interval;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;
import org.trustquality.scoring.respondent.StudentT;

/**
 * How far a board sees one indicator from somebody beside it.
 *
 * @param respondent the chief executive or adviser
 * @param role in which role they rated
 * @param indicator the indicator
 * @param gap G = X - x, the board's score minus theirs, -100 to 100
 * @param flagged whether they are a step or more away and outside what one more trustee
 * might have said, m +- t(n - 1; .975) s sqrt(1 + 1/n) (prediction interval, Student
 * 1908); nothing where the board shows only its mean or one rating
 * @param box where board and adviser stand together; for advisers only
 */
public record IndicatorGap(String respondent, RespondentRole role, String indicator, double gap,
		@Nullable Boolean flagged, @Nullable Box box) {

	static @Nullable IndicatorGap of(WeightedFramework framework, IndicatorScore board, Respondent respondent,
			int level) {
		Double score = board.score();
		if (score == null) {
			return null;
		}
		double theirs = framework.score(level);
		Distribution distribution = board.distribution();
		return new IndicatorGap(respondent.id(), respondent.role(), board.id(), score - theirs,
				(distribution != null) ? isFlagged(distribution, level) : null,
				respondent.is(RespondentRole.ADVISER) ? Box.of(score, theirs) : null);
	}

	private static @Nullable Boolean isFlagged(Distribution distribution, int level) {
		Interval expected = expected(distribution);
		if (expected == null) {
			return null;
		}
		long n = distribution.n();
		boolean aStepAway = Math.abs(distribution.sum() - n * level) >= n;
		return aStepAway && !expected.contains(level);
	}

	/**
	 * Between which points of the scale one more trustee would be expected to rate.
	 * @param distribution how the board rated
	 */
	public static @Nullable Interval expected(Distribution distribution) {
		Double sd = distribution.sd();
		int n = distribution.n();
		return (sd != null)
				? Interval.around(distribution.mean(), StudentT.twoSided95(n - 1) * sd * Math.sqrt(1 + 1.0 / n)) : null;
	}

}
