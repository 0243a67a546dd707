package org.trustquality.scoring.gap;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Mean;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

/**
 * How a board's gaps to somebody beside it lie over one dimension.
 *
 * @param respondent the chief executive or adviser
 * @param role in which role they rated
 * @param dimension the dimension
 * @param bias the mean gap: above 0 where the board rates higher
 * @param spread the standard deviation of the gaps, with n - 1; nothing for one indicator
 */
public record DimensionGap(String respondent, RespondentRole role, String dimension, double bias,
		@Nullable Double spread) {

	static DimensionGap of(Respondent respondent, String dimension, List<IndicatorGap> gaps) {
		Double spread = (gaps.size() > 1) ? Math.sqrt(Mean.squares(gaps, IndicatorGap::gap) / (gaps.size() - 1)) : null;
		return new DimensionGap(respondent.id(), respondent.role(), dimension, Mean.of(gaps, IndicatorGap::gap),
				spread);
	}

}
