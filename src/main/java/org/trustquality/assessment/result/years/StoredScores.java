package org.trustquality.assessment.result.years;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.AssessmentResult;
import org.trustquality.assessment.result.DimensionResult;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.IndicatorResult;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Indicator;
import org.trustquality.scoring.CompositeScore;
import org.trustquality.scoring.DimensionScore;
import org.trustquality.scoring.Distribution;
import org.trustquality.scoring.IndicatorScore;
import org.trustquality.scoring.Participation;
import org.trustquality.scoring.Reason;
import org.trustquality.scoring.Scores;
import org.trustquality.scoring.WeightedScore;

/**
 * A year's scores as they were stored when it closed: what the pages of that year show is
 * what the comparison compares, also after the answers are deleted.
 */
final class StoredScores {

	private StoredScores() {
	}

	/** The scores without the claims, of which a comparison makes no use. */
	static Scores of(DisclosedResults results) {
		AssessmentResult overall = results.overall();
		List<IndicatorScore> indicators = new ArrayList<>();
		for (Indicator indicator : results.edition().indicators()) {
			indicators.add(score(indicator.id(), results.indicator(indicator.id())));
		}
		List<DimensionScore> dimensions = new ArrayList<>();
		for (Dimension dimension : results.edition().dimensions()) {
			dimensions.add(score(results.dimension(dimension.id())));
		}
		return new Scores(new Participation(overall.invited(), overall.counted(), overall.counted()), indicators,
				List.of(), dimensions, composite(overall));
	}

	private static IndicatorScore score(String id, IndicatorResult stored) {
		List<Integer> distribution = stored.distribution();
		return new IndicatorScore(id, stored.counts(), stored.isDropped(), stored.score(),
				(distribution != null) ? new Distribution(distribution) : null, stored.effectiveWeight());
	}

	private static DimensionScore score(DimensionResult stored) {
		return new DimensionScore(stored.dimensionId(), stored.evidenceConstant(), null, null, stored.score(),
				stored.reason());
	}

	private static CompositeScore composite(AssessmentResult stored) {
		WeightedScore score = stored.score();
		return new CompositeScore(score, null, stored.lowestDimension(), missing(score));
	}

	private static @Nullable Reason missing(@Nullable WeightedScore score) {
		return (score != null) ? null : Reason.DIMENSION_INCOMPLETE;
	}

}
