package org.trustquality.api.scores;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.gap.Box;
import org.trustquality.scoring.gap.DimensionGap;
import org.trustquality.scoring.gap.IndicatorGap;

/** A gap between the board and somebody beside it, as the answer states it. */
sealed interface GapAnswer {

	/** The gap of one indicator. */
	record OfIndicator(String respondent, String role, String indicator, double gap, @Nullable Boolean flagged,
			@Nullable String box) implements GapAnswer {

		static OfIndicator of(IndicatorGap gap) {
			Box box = gap.box();
			return new OfIndicator(gap.respondent(), gap.role().code(), gap.indicator(), gap.gap(), gap.flagged(),
					(box != null) ? box.words() : null);
		}

	}

	/** What the gaps come to in one dimension. */
	record OfDimension(String respondent, String role, String dimension, double bias,
			@Nullable Double spread) implements GapAnswer {

		static OfDimension of(DimensionGap gap) {
			return new OfDimension(gap.respondent(), gap.role().code(), gap.dimension(), gap.bias(), gap.spread());
		}

	}

}
