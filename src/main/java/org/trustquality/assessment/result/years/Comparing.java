package org.trustquality.assessment.result.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;
import org.trustquality.scoring.Aggregate;
import org.trustquality.scoring.LikeForLike;
import org.trustquality.scoring.Scores;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.change.Change;
import org.trustquality.scoring.change.Mover;
import org.trustquality.scoring.change.ScoredYear;
import org.trustquality.scoring.respondent.BoardYear;

/** Sets two years side by side, of which the visitor is shown both. */
final class Comparing {

	private final Edition editionNow;

	private final Edition editionBefore;

	private final DisclosedResults resultsNow;

	private final DisclosedResults resultsBefore;

	private final SameQuestions same;

	private final WeightedFramework framework;

	private final Change change;

	private final Aggregate before;

	Comparing(RunYear before, @Nullable BoardYear answersBefore, RunYear now, @Nullable BoardYear answersNow,
			SameQuestions same) {
		this.editionNow = now.edition();
		this.editionBefore = before.edition();
		this.resultsNow = now.shown();
		this.resultsBefore = before.shown();
		this.same = same;
		this.framework = WeightedFramework.of(this.editionNow);
		Scores scoresNow = StoredScores.of(this.resultsNow);
		Scores scoresBefore = StoredScores.of(this.resultsBefore);
		this.change = Change.between(new ScoredYear(this.framework, scoresNow, answersNow),
				new ScoredYear(WeightedFramework.of(this.editionBefore), scoresBefore, answersBefore), this::isSame);
		this.before = LikeForLike.of(this.framework, scoresNow, scoresBefore, this::isSame).before(this.framework);
	}

	private boolean isSame(String indicatorId) {
		return this.same.isSame(this.editionNow, this.editionBefore, indicatorId);
	}

	Movement composite() {
		return Movement.of(this.change.composite(), this.before.composite().score());
	}

	List<Movement> dimensions() {
		List<Movement> movements = new ArrayList<>();
		this.change.dimensions()
			.forEach((dimension) -> movements
				.add(Movement.of(dimension, this.before.dimensions().get(movements.size()).score())));
		return movements;
	}

	List<ComparedIndicator> indicators() {
		Set<String> movers = this.change.movers().stream().map(Mover::indicator).collect(Collectors.toSet());
		List<ComparedIndicator> compared = new ArrayList<>();
		for (Indicator indicator : this.editionNow.indicators()) {
			String id = indicator.id();
			compared.add(new ComparedIndicator(indicator, this.editionNow.dimensionOf(id).id(),
					score(this.editionBefore, this.resultsBefore, id), score(this.editionNow, this.resultsNow, id),
					movers.contains(id), why(id), predecessors(indicator)));
		}
		for (Indicator indicator : this.editionBefore.indicators()) {
			if (this.editionNow.indicator(indicator.id()).isEmpty()) {
				compared.add(new ComparedIndicator(indicator, this.editionBefore.dimensionOf(indicator.id()).id(),
						score(this.editionBefore, this.resultsBefore, indicator.id()), null, false,
						NotComparable.NO_LONGER_ASKED, successors(indicator)));
			}
		}
		return compared;
	}

	private List<Indicator> predecessors(Indicator indicator) {
		return indicator.replaces().stream().flatMap((id) -> this.editionBefore.indicator(id).stream()).toList();
	}

	private List<Indicator> successors(Indicator indicator) {
		return this.editionNow.indicators()
			.stream()
			.filter((later) -> later.replaces().contains(indicator.id()))
			.toList();
	}

	private static @Nullable Double score(Edition edition, DisclosedResults results, String id) {
		return edition.indicator(id).isPresent() ? results.indicator(id).score() : null;
	}

	private @Nullable NotComparable why(String id) {
		if (this.editionBefore.indicator(id).isEmpty()) {
			return NotComparable.NEW;
		}
		if (this.editionNow.scalePoints() != this.editionBefore.scalePoints()) {
			return NotComparable.OTHER_SCALE;
		}
		if (!isSame(id)) {
			return NotComparable.WORDING_CHANGED;
		}
		if (this.resultsNow.indicator(id).isDropped() || this.resultsBefore.indicator(id).isDropped()) {
			return NotComparable.NOT_APPLICABLE;
		}
		if (this.resultsBefore.indicator(id).score() == null) {
			return NotComparable.TOO_FEW_BEFORE;
		}
		return (this.resultsNow.indicator(id).score() == null) ? NotComparable.TOO_FEW_NOW : null;
	}

}
