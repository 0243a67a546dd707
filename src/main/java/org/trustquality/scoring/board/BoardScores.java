package org.trustquality.scoring.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Aggregate;
import org.trustquality.scoring.ClaimScore;
import org.trustquality.scoring.CompositeScore;
import org.trustquality.scoring.DimensionScore;
import org.trustquality.scoring.Distribution;
import org.trustquality.scoring.IndicatorScore;
import org.trustquality.scoring.Participation;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.Scores;
import org.trustquality.scoring.WeightedClaim;
import org.trustquality.scoring.WeightedDimension;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.agreement.Agreement;
import org.trustquality.scoring.change.Change;
import org.trustquality.scoring.gap.Gaps;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Interval;
import org.trustquality.scoring.respondent.OwnScores;

/**
 * Everything that the ratings of one board say (scoring specification, section 9): the
 * scores, how far the board agrees, where others see it otherwise, and what moved since
 * the year before. Nothing is left to compute for whoever shows it.
 *
 * @param participation who was asked and who counts
 * @param indicators all indicators, in the order of the edition
 * @param claims all claims, in the order of the edition
 * @param dimensions all dimensions, in the order of the edition
 * @param composite the score over all dimensions
 * @param gaps where a chief executive or adviser sees it otherwise
 * @param change what moved since the year before, if it was given
 */
public record BoardScores(Participation participation, List<IndicatorFigures> indicators, List<ClaimScore> claims,
		List<DimensionFigures> dimensions, CompositeFigures composite, Gaps gaps, @Nullable Change change) {

	public BoardScores {
		indicators = List.copyOf(indicators);
		claims = List.copyOf(claims);
		dimensions = List.copyOf(dimensions);
	}

	/** What a board's ratings of one year say. */
	public static BoardScores of(BoardYear year) {
		return of(year, null, null);
	}

	/**
	 * What a board's ratings say.
	 * @param year this year
	 * @param agreed the level that the board agreed for each indicator, if it met; any
	 * other code means none
	 * @param before the year before, if there was one, of the same words
	 */
	public static BoardScores of(BoardYear year, @Nullable Ratings agreed, @Nullable BoardYear before) {
		WeightedFramework framework = year.framework();
		Scores scores = year.scores();
		Aggregate agreement = (agreed != null) ? scores.agreed(framework, agreed) : null;
		OwnScores own = OwnScores.of(framework, year.counted(), shown(scores));
		return new BoardScores(scores.participation(), indicators(framework, scores, agreed), scores.claims(),
				dimensions(year, scores, agreement, own), composite(year, scores, agreement, own),
				Gaps.of(framework, scores, year.beside()),
				(before != null) ? Change.between(year, scores, before, (id) -> true) : null);
	}

	private static Set<String> shown(Scores scores) {
		Set<String> shown = new HashSet<>();
		scores.indicators().stream().filter((each) -> each.score() != null).forEach((each) -> shown.add(each.id()));
		return shown;
	}

	private static List<IndicatorFigures> indicators(WeightedFramework framework, Scores scores,
			@Nullable Ratings agreed) {
		List<IndicatorFigures> figures = new ArrayList<>();
		for (WeightedClaim claim : framework.claims()) {
			for (int count = claim.indicators().size(); count > 0; count--) {
				int position = figures.size();
				figures.add(IndicatorFigures.of(framework, claim, scores.indicators().get(position),
						(agreed != null) ? agreed.at(position) : Rating.UNANSWERED));
			}
		}
		return figures;
	}

	private static List<DimensionFigures> dimensions(BoardYear year, Scores scores, @Nullable Aggregate agreed,
			OwnScores own) {
		List<DimensionFigures> figures = new ArrayList<>();
		int first = 0;
		for (WeightedDimension dimension : year.framework().dimensions()) {
			int place = figures.size();
			int end = first + dimension.indicators().size();
			DimensionScore score = scores.dimensions().get(place);
			figures.add(
					new DimensionFigures(score,
							(agreed != null) ? evidenceWeighted(agreed.dimensions().get(place).score()) : null,
							(score.score() != null)
									? Interval.ofMean(own.dimensions().get(place).values(), year.options()) : null,
							Agreement.lindell(distributions(scores.indicators().subList(first, end)))));
			first = end;
		}
		return figures;
	}

	private static List<Distribution> distributions(List<IndicatorScore> indicators) {
		return indicators.stream().map(IndicatorScore::distribution).filter(Objects::nonNull).toList();
	}

	private static CompositeFigures composite(BoardYear year, Scores scores, @Nullable Aggregate agreed,
			OwnScores own) {
		CompositeScore score = scores.composite();
		return new CompositeFigures(score, (agreed != null) ? evidenceWeighted(agreed.composite().score()) : null,
				(score.score() != null) ? Interval.ofMean(own.composite().values(), year.options()) : null,
				scores.participation().isProvisional());
	}

	private static @Nullable Double evidenceWeighted(@Nullable WeightedScore score) {
		return (score != null) ? score.evidenceWeighted() : null;
	}

}
