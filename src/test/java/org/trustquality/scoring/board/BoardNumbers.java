package org.trustquality.scoring.board;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.change.ScoreChange;
import org.trustquality.scoring.change.Stayers;
import org.trustquality.scoring.change.Uncertainty;
import org.trustquality.scoring.respondent.Interval;

/** All numbers of an answer by name, to compare two answers. */
final class BoardNumbers {

	private final Map<String, Double> numbers = new TreeMap<>();

	private BoardNumbers() {
	}

	/** What stands on the scale from 0 to 100. */
	static Map<String, Double> scores(BoardScores scores) {
		BoardNumbers all = new BoardNumbers();
		scores.indicators().forEach((each) -> all.put(each.score().id(), each.score().score()));
		scores.claims().forEach((each) -> all.put(each.id(), each.score()));
		scores.dimensions().forEach((each) -> {
			all.put(each.score().id(), each.score().score());
			all.put(each.score().id() + " respondents", each.respondentInterval());
		});
		all.put("composite", scores.composite().score().score());
		all.put("composite respondents", scores.composite().respondentInterval());
		return all.numbers;
	}

	/** Differences and spreads. */
	static Map<String, Double> differences(BoardScores scores) {
		BoardNumbers all = new BoardNumbers();
		scores.dimensions().forEach((each) -> all.put(each.score().id() + " rwg", each.rwgLindell()));
		scores.gaps().indicators().forEach((each) -> all.put(each.respondent() + " " + each.indicator(), each.gap()));
		scores.gaps().dimensions().forEach((each) -> {
			all.put(each.respondent() + " " + each.dimension() + " bias", each.bias());
			all.put(each.respondent() + " " + each.dimension() + " spread", each.spread());
		});
		if (scores.change() != null) {
			all.put("composite", scores.change().composite());
			scores.change().dimensions().forEach((each) -> all.put(String.valueOf(each.dimension()), each));
		}
		return all.numbers;
	}

	private void put(String name, ScoreChange change) {
		put(name + " change", change.change());
		put(name + " regrading", change.regradingEffect());
		put(name + " share", change.commonIndicators().weightShare());
		Uncertainty uncertainty = change.uncertainty();
		if (uncertainty != null) {
			put(name + " error", uncertainty.standardError());
			put(name + " 80", uncertainty.interval80());
			put(name + " 95", uncertainty.interval95());
			put(name + " 99", uncertainty.interval99());
		}
		Stayers stayers = change.stayers();
		if (stayers != null) {
			put(name + " stayers", stayers.change());
			put(name + " composition", stayers.compositionEffect());
		}
	}

	private void put(String name, @Nullable WeightedScore score) {
		if (score != null) {
			put(name + " evidence-weighted", score.evidenceWeighted());
			put(name + " neutral", score.neutral());
			put(name + " band low", score.band().low());
			put(name + " band high", score.band().high());
		}
	}

	private void put(String name, @Nullable Interval interval) {
		if (interval != null) {
			put(name + " low", interval.low());
			put(name + " high", interval.high());
		}
	}

	private void put(String name, @Nullable Double number) {
		if (number != null) {
			this.numbers.put(name, number);
		}
	}

}
