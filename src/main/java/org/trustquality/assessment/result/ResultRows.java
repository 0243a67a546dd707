package org.trustquality.assessment.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.scoring.Aggregate;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.board.BoardScores;
import org.trustquality.scoring.board.DimensionFigures;
import org.trustquality.scoring.board.IndicatorFigures;
import org.trustquality.scoring.gap.DimensionGap;
import org.trustquality.scoring.gap.IndicatorGap;

/**
 * All that is stored of one assessment's result.
 *
 * @param overall over all dimensions
 * @param dimensions in the order of the edition
 * @param claims in the order of the edition
 * @param indicators in the order of the edition
 */
public record ResultRows(AssessmentResult overall, List<DimensionResult> dimensions, List<ClaimResult> claims,
		List<IndicatorResult> indicators) {

	public ResultRows {
		dimensions = List.copyOf(dimensions);
		claims = List.copyOf(claims);
		indicators = List.copyOf(indicators);
	}

	/**
	 * The rows that state what a board's ratings say.
	 * @param chiefExecutive the chief executive's ratings and the scores that they would
	 * give, if there is one
	 */
	static ResultRows of(AssessmentId id, BoardScores scores, ScoringOptions options,
			@Nullable ChiefExecutive chiefExecutive) {
		return new ResultRows(new AssessmentResult(id, scores, options), dimensions(id, scores, chiefExecutive),
				scores.claims().stream().map((claim) -> new ClaimResult(id, claim)).toList(),
				indicators(id, scores, chiefExecutive));
	}

	private static List<DimensionResult> dimensions(AssessmentId id, BoardScores scores,
			@Nullable ChiefExecutive chiefExecutive) {
		Map<String, DimensionGap> gaps = scores.gaps()
			.dimensions()
			.stream()
			.collect(Collectors.toMap(DimensionGap::dimension, Function.identity()));
		List<DimensionResult> rows = new ArrayList<>();
		for (DimensionFigures figures : scores.dimensions()) {
			Double theirs = (chiefExecutive != null) ? chiefExecutive.dimension(rows.size()) : null;
			rows.add(new DimensionResult(id, figures, theirs, gaps.get(figures.score().id())));
		}
		return rows;
	}

	private static List<IndicatorResult> indicators(AssessmentId id, BoardScores scores,
			@Nullable ChiefExecutive chiefExecutive) {
		Map<String, IndicatorGap> gaps = scores.gaps()
			.indicators()
			.stream()
			.collect(Collectors.toMap(IndicatorGap::indicator, Function.identity()));
		List<IndicatorResult> rows = new ArrayList<>();
		for (IndicatorFigures figures : scores.indicators()) {
			int level = (chiefExecutive != null) ? chiefExecutive.ratings().at(rows.size()) : Rating.UNANSWERED;
			rows.add(new IndicatorResult(id, rows.size(), figures, level, gaps.get(figures.score().id())));
		}
		return rows;
	}

	/** The same rows in an order that does not depend on who read or made them. */
	ResultRows inOrder() {
		return new ResultRows(this.overall,
				this.dimensions.stream().sorted(Comparator.comparing(DimensionResult::dimensionId)).toList(),
				this.claims.stream().sorted(Comparator.comparing(ClaimResult::claimId)).toList(), this.indicators);
	}

	/**
	 * What the chief executive said.
	 *
	 * @param ratings one code for each indicator
	 * @param scores what they come to by the board's formulas
	 */
	record ChiefExecutive(Ratings ratings, Aggregate scores) {

		@Nullable Double dimension(int place) {
			WeightedScore score = this.scores.dimensions().get(place).score();
			return (score != null) ? score.evidenceWeighted() : null;
		}

	}

}
