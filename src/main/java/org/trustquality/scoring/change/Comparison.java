package org.trustquality.scoring.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Aggregate;
import org.trustquality.scoring.DimensionScore;
import org.trustquality.scoring.IndicatorScore;
import org.trustquality.scoring.LikeForLike;
import org.trustquality.scoring.Reason;
import org.trustquality.scoring.Scores;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedDimension;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.OwnScores;

/** Two years side by side. */
final class Comparison {

	private final ScoredYear now;

	private final ScoredYear before;

	private final Scores scoresNow;

	private final Scores scoresBefore;

	private final LikeForLike common;

	private final Set<String> indicators;

	private final OwnScores ownNow;

	private final OwnScores ownBefore;

	private final Aggregate asToday;

	private final Aggregate asThen;

	Comparison(ScoredYear now, ScoredYear before, Predicate<String> sameWords) {
		boolean sameScale = now.framework().scalePoints() == before.framework().scalePoints();
		this.now = now;
		this.before = before;
		this.scoresNow = now.scores();
		this.scoresBefore = before.scores();
		this.common = LikeForLike.of(now.framework(), this.scoresNow, this.scoresBefore,
				(id) -> sameScale && sameWords.test(id));
		this.indicators = Set.copyOf(this.common.indicators());
		this.ownNow = OwnScores.of(now.framework(), now.countedAsIn(now.framework()), this.indicators);
		this.ownBefore = OwnScores.of(now.framework(), before.countedAsIn(now.framework()), this.indicators);
		this.asToday = this.common.before(now.framework());
		this.asThen = before.framework().equals(now.framework()) ? this.asToday
				: this.common.before(before.framework());
	}

	Change change() {
		List<ScoreChange> dimensions = new ArrayList<>();
		int first = 0;
		for (WeightedDimension dimension : this.now.framework().dimensions()) {
			int end = first + dimension.indicators().size();
			dimensions.add(dimension(dimensions.size(), this.scoresNow.indicators().subList(first, end)));
			first = end;
		}
		return new Change(composite(), dimensions,
				Mover.among(this.common.indicators(), this.now.framework(), this.scoresNow, this.scoresBefore));
	}

	private ScoreChange composite() {
		CommonIndicators basis = CommonIndicators.of(this.scoresNow.indicators(), this.indicators);
		WeightedScore change = this.common.change();
		if (change == null) {
			return ScoreChange.missing(null, basis,
					why(this.scoresNow.composite().reason(), this.scoresBefore.composite().reason()));
		}
		return shown(null, change, this.ownNow.composite(), this.ownBefore.composite(),
				regrading(this.asToday.composite().score(), this.asThen.composite().score()), basis);
	}

	private ScoreChange dimension(int place, List<IndicatorScore> asked) {
		DimensionScore score = this.scoresNow.dimensions().get(place);
		CommonIndicators basis = CommonIndicators.of(asked, this.indicators);
		WeightedScore change = this.common.change(place);
		if (change == null) {
			DimensionScore earlier = find(this.scoresBefore.dimensions(), score.id());
			return ScoreChange.missing(score.id(), basis,
					why(score.reason(), (earlier != null) ? earlier.reason() : null));
		}
		DimensionScore then = find(this.asThen.dimensions(), score.id());
		return shown(score.id(), change, this.ownNow.dimensions().get(place), this.ownBefore.dimensions().get(place),
				regrading(this.asToday.dimensions().get(place).score(), (then != null) ? then.score() : null), basis);
	}

	private ScoreChange shown(@Nullable String dimension, WeightedScore change, SortedMap<String, Double> ownNow,
			SortedMap<String, Double> ownBefore, @Nullable Double regrading, CommonIndicators basis) {
		BoardYear answersNow = this.now.answers();
		BoardYear answersBefore = this.before.answers();
		if (answersNow == null || answersBefore == null) {
			return new ScoreChange(dimension, change, null, null, null, regrading, basis, null);
		}
		ScoringOptions optionsNow = answersNow.options();
		ScoringOptions optionsBefore = answersBefore.options();
		Uncertainty uncertainty = Uncertainty.of(change.evidenceWeighted(), ownNow, ownBefore,
				Math.max(optionsNow.fewestOwnScores(), optionsBefore.fewestOwnScores()));
		Stayers stayers = Stayers.of(ownNow, ownBefore,
				Math.max(optionsNow.minimumRatings(), optionsBefore.minimumRatings()));
		return new ScoreChange(dimension, change, uncertainty, ChangeWord.of(change, uncertainty, dimension != null),
				stayers, regrading, basis, null);
	}

	private static @Nullable Double regrading(@Nullable WeightedScore asToday, @Nullable WeightedScore asThen) {
		return (asToday != null && asThen != null) ? asToday.evidenceWeighted() - asThen.evidenceWeighted() : null;
	}

	private static Reason why(@Nullable Reason now, @Nullable Reason before) {
		if (now == Reason.TOO_FEW_RESPONDENTS || before == Reason.TOO_FEW_RESPONDENTS) {
			return Reason.TOO_FEW_RESPONDENTS;
		}
		return Objects.requireNonNullElse((now != null) ? now : before, Reason.NOT_COMPARABLE);
	}

	private static @Nullable DimensionScore find(List<DimensionScore> dimensions, String id) {
		return dimensions.stream().filter((dimension) -> dimension.id().equals(id)).findFirst().orElse(null);
	}

}
