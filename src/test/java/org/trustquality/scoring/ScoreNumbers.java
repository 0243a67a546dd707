package org.trustquality.scoring;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** All scores of a board by name, to compare two boards. */
final class ScoreNumbers {

	private ScoreNumbers() {
	}

	static Map<String, Double> of(Scores scores) {
		Map<String, Double> numbers = new LinkedHashMap<>();
		scores.indicators().forEach((indicator) -> put(numbers, indicator.id(), indicator.score()));
		scores.claims().forEach((claim) -> put(numbers, claim.id(), claim.score()));
		scores.dimensions().forEach((dimension) -> put(numbers, dimension.id(), dimension.score()));
		put(numbers, "composite", scores.composite().score());
		return numbers;
	}

	private static void put(Map<String, Double> numbers, String name, @Nullable Double number) {
		if (number != null) {
			numbers.put(name, number);
		}
	}

	private static void put(Map<String, Double> numbers, String name, @Nullable WeightedScore score) {
		if (score != null) {
			numbers.put(name + " evidence-weighted", score.evidenceWeighted());
			numbers.put(name + " neutral", score.neutral());
			numbers.put(name + " low", score.band().low());
			numbers.put(name + " high", score.band().high());
		}
	}

}
