package org.trustquality.api.scores;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.DimensionScore;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.board.DimensionFigures;

/** One dimension as the answer states it. */
record DimensionAnswer(String id, @Nullable Double evidenceWeighted, @Nullable Double neutral, @Nullable Double agreed,
		@Nullable List<Double> band, @Nullable Double coverage, @Nullable List<Double> respondentInterval,
		@Nullable Double rwgLindell, @Nullable Double meanGrade, double evidenceConstant, @Nullable String reason) {

	static DimensionAnswer of(DimensionFigures figures) {
		DimensionScore dimension = figures.score();
		WeightedScore score = dimension.score();
		return new DimensionAnswer(dimension.id(), (score != null) ? score.evidenceWeighted() : null,
				(score != null) ? score.neutral() : null, figures.agreed(), Ends.of(score), dimension.coverage(),
				Ends.of(figures.respondentInterval()), figures.rwgLindell(), dimension.meanGrade(),
				dimension.evidenceConstant(), Ends.code(dimension.reason()));
	}

}
