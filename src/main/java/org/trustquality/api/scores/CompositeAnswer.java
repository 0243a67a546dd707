package org.trustquality.api.scores;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.CompositeScore;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.board.CompositeFigures;

/** The score over all dimensions as the answer states it. */
record CompositeAnswer(@Nullable Double evidenceWeighted, @Nullable Double neutral, @Nullable Double agreed,
		@Nullable List<Double> band, @Nullable List<Double> respondentInterval, @Nullable Double balance,
		@Nullable String lowestDimension, boolean provisional, @Nullable String reason) {

	static CompositeAnswer of(CompositeFigures figures) {
		CompositeScore composite = figures.score();
		WeightedScore score = composite.score();
		return new CompositeAnswer((score != null) ? score.evidenceWeighted() : null,
				(score != null) ? score.neutral() : null, figures.agreed(), Ends.of(score),
				Ends.of(figures.respondentInterval()), composite.balance(), composite.lowestDimension(),
				figures.provisional(), Ends.code(composite.reason()));
	}

}
