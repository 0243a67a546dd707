package org.trustquality.review.sector.figure;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.SizeBand;

/**
 * A trust of an invented sector: its level on each of four indicators in two dimensions,
 * the word for its board and the part of it that is not sure. Its scores follow from its
 * levels as they do in an edition.
 *
 * @param levels by indicator; one that it has none on is not there
 * @param views the same, 1 to 3
 * @param notSure the same, 0 to 1
 */
record InventedTrust(@Nullable SizeBand size, @Nullable Phase phase, boolean open, Map<String, Integer> levels,
		Map<String, Integer> views, Map<String, Double> notSure) {

	static final int LEVELS = 5;

	/** What the claim of each indicator weighs. */
	static final Map<String, Double> WEIGHTS = new TreeMap<>(Map.of("A1", 2.5, "A2", 1.0, "B1", 1.5, "B2", 2.0));

	/** What each dimension weighs. */
	private static final Map<String, Double> DIMENSIONS = new TreeMap<>(Map.of("A", 1.9, "B", 1.6));

	Contribution contribution() {
		Map<Subject, Double> values = new TreeMap<>(java.util.Comparator.comparing(Subject::toString));
		this.levels
			.forEach((indicator, level) -> values.put(new Subject(Measure.LEVEL, indicator), level.doubleValue()));
		this.views.forEach((indicator, word) -> values.put(new Subject(Measure.VIEWS, indicator), word.doubleValue()));
		this.notSure.forEach((indicator, part) -> values.put(new Subject(Measure.NOT_SURE, indicator), part));
		addScores(values);
		return new Contribution(this.size, this.phase, this.open, values);
	}

	private void addScores(Map<Subject, Double> values) {
		double weighted = 0;
		double neutral = 0;
		double weights = 0;
		int shown = 0;
		for (Map.Entry<String, Double> dimension : DIMENSIONS.entrySet()) {
			Optional<double[]> score = score(dimension.getKey());
			if (score.isPresent()) {
				put(values, dimension.getKey(), score.get()[0], score.get()[1]);
				weighted += dimension.getValue() * score.get()[0];
				weights += dimension.getValue();
				neutral += score.get()[1];
				shown++;
			}
		}
		if (shown == DIMENSIONS.size()) {
			put(values, Subject.WHOLE, weighted / weights, neutral / shown);
		}
	}

	private static void put(Map<Subject, Double> values, String id, double weighted, double neutral) {
		values.put(new Subject(Measure.SCORE, id), weighted);
		values.put(new Subject(Measure.EFFECT, id), weighted - neutral);
	}

	private Optional<double[]> score(String dimension) {
		double weighted = 0;
		double neutral = 0;
		double weights = 0;
		int count = 0;
		for (Map.Entry<String, Double> claim : WEIGHTS.entrySet()) {
			Integer level = this.levels.get(claim.getKey());
			if (claim.getKey().startsWith(dimension)) {
				count++;
				if (level == null) {
					return Optional.empty();
				}
				double points = 100.0 * (level - 1) / (LEVELS - 1);
				weighted += claim.getValue() * points;
				weights += claim.getValue();
				neutral += points;
			}
		}
		return Optional.of(new double[] { weighted / weights, neutral / count });
	}

}
