package org.trustquality.scoring.board;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Distribution;
import org.trustquality.scoring.IndicatorScore;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.WeightedClaim;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.agreement.Agreement;

/**
 * All figures of one indicator.
 *
 * @param score its counts, score and distribution
 * @param claim the claim it belongs to, with its grade, weight and cautions
 * @param agreement how far the board agrees; nothing where the distribution is not shown
 * @param onePersonStep 100 / ((A - 1) n), what one person's step is worth; nothing where
 * the distribution is not shown
 * @param agreedScore x of the level that the board agreed, 0 to 100, if it did
 */
public record IndicatorFigures(IndicatorScore score, WeightedClaim claim, @Nullable Agreement agreement,
		@Nullable Double onePersonStep, @Nullable Double agreedScore) {

	static IndicatorFigures of(WeightedFramework framework, WeightedClaim claim, IndicatorScore score,
			int agreedLevel) {
		Distribution shown = score.distribution();
		boolean agreed = Rating.isLevel(agreedLevel) && !score.dropped();
		return new IndicatorFigures(score, claim, (shown != null) ? Agreement.of(shown) : null,
				(shown != null) ? framework.onePersonStep(shown.n()) : null,
				agreed ? framework.score(agreedLevel) : null);
	}

}
