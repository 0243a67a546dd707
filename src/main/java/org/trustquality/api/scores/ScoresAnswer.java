package org.trustquality.api.scores;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.ScoringRules;
import org.trustquality.scoring.board.BoardScores;
import org.trustquality.scoring.request.ScoreRequest;

/**
 * The answer of the score service (scoring specification, section 9). What is null is not
 * defined or not shown.
 *
 * @param versions what computed it
 * @param indicators all indicators, in the order of the framework
 * @param claims all claims, in the order of the framework
 * @param dimensions all dimensions, in the order of the framework
 * @param composite the score over all dimensions
 * @param gaps where a chief executive or adviser sees it otherwise: of indicators first,
 * then of dimensions
 * @param change what moved since the year before; null if that was not sent
 */
record ScoresAnswer(Versions versions, List<IndicatorAnswer> indicators, List<ClaimAnswer> claims,
		List<DimensionAnswer> dimensions, CompositeAnswer composite, List<GapAnswer> gaps,
		@Nullable ChangeAnswer change) {

	static ScoresAnswer of(ScoreRequest request, BoardScores scores) {
		List<GapAnswer> gaps = new ArrayList<>();
		scores.gaps().indicators().forEach((gap) -> gaps.add(GapAnswer.OfIndicator.of(gap)));
		scores.gaps().dimensions().forEach((gap) -> gaps.add(GapAnswer.OfDimension.of(gap)));
		return new ScoresAnswer(new Versions(request.edition(), ScoringRules.VERSION),
				scores.indicators().stream().map(IndicatorAnswer::of).toList(),
				scores.claims().stream().map(ClaimAnswer::of).toList(),
				scores.dimensions().stream().map(DimensionAnswer::of).toList(), CompositeAnswer.of(scores.composite()),
				gaps, (scores.change() != null) ? ChangeAnswer.of(scores.change()) : null);
	}

	/**
	 * What computed an answer.
	 *
	 * @param edition the published edition; null where the framework was written out
	 * @param scoringRules the version of the formulas
	 */
	record Versions(@Nullable String edition, String scoringRules) {
	}

}
