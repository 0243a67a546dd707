package org.trustquality.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trustquality.scoring.Boards.known;

/**
 * The properties of section 10 of the scoring specification, on boards drawn at random.
 */
class ScorePropertyTests {

	private static final int DRAWS = 2_000;

	@Test
	void orderOfTrusteesIsWithoutEffect() {
		for (long seed = 0; seed < DRAWS; seed++) {
			RandomBoard board = RandomBoard.any(seed);
			ScoringOptions options = board.options();
			List<Ratings> shuffled = new ArrayList<>(board.trustees);
			Collections.shuffle(shuffled, board.random);
			assertThat(Scores.of(board.framework, shuffled, options)).as("seed %d", seed)
				.isEqualTo(Scores.of(board.framework, board.trustees, options));
		}
	}

	@Test
	void orderOfIndicatorsClaimsAndDimensionsIsWithoutEffect() {
		for (long seed = 0; seed < DRAWS; seed++) {
			RandomBoard board = RandomBoard.any(seed);
			ScoringOptions options = board.options();
			WeightedFramework shuffled = Changes.shuffled(board);
			List<Ratings> moved = board.trustees.stream()
				.map((trustee) -> Changes.moved(trustee, board.framework.indicators(), shuffled.indicators()))
				.toList();
			assertSame(ScoreNumbers.of(Scores.of(board.framework, board.trustees, options)),
					ScoreNumbers.of(Scores.of(shuffled, moved, options)), 0, seed);
		}
	}

	@Test
	void addingAStepToEveryRatingMovesEveryScoreByAStep() {
		for (long seed = 0; seed < DRAWS; seed++) {
			RandomBoard board = RandomBoard.any(seed);
			int points = board.framework.scalePoints();
			List<Ratings> low = Changes.changed(board.trustees, (code) -> Math.min(code, points - 1));
			List<Ratings> high = Changes.changed(low, (code) -> Rating.isLevel(code) ? code + 1 : code);
			ScoringOptions options = new ScoringOptions(1 + board.random.nextInt(4), 0, null, null);
			assertSame(ScoreNumbers.of(Scores.of(board.framework, low, options)),
					ScoreNumbers.of(Scores.of(board.framework, high, options)), 100.0 / (points - 1), seed);
		}
	}

	@Test
	void equalRatingsGiveEqualScoresAndNoBand() {
		for (long seed = 0; seed < DRAWS; seed++) {
			RandomBoard board = RandomBoard.any(seed);
			int level = 1 + board.random.nextInt(board.framework.scalePoints());
			List<Ratings> equal = Changes.changed(board.trustees, (code) -> Rating.isLevel(code) ? level : code);
			Map<String, Double> numbers = ScoreNumbers.of(Scores.of(board.framework, equal, RandomBoard.open()));
			double expected = board.framework.score(level);
			String seedNote = "seed " + seed;
			numbers.forEach(
					(name, number) -> assertThat(number).as(seedNote + " " + name).isCloseTo(expected, within(1e-9)));
		}
	}

	@Test
	void scoresLieInsideTheirBand() {
		for (long seed = 0; seed < DRAWS; seed++) {
			Scores scores = RandomBoard.any(seed).scores();
			for (WeightedScore score : shown(scores)) {
				Band band = score.band();
				assertThat(score.neutral()).as("seed %d", seed).isBetween(band.low(), band.high());
				assertThat(score.evidenceWeighted()).as("seed %d", seed)
					.isBetween(band.low() - 1e-9, band.high() + 1e-9);
			}
		}
	}

	@Test
	void raisingARatingNeverLowersAScore() {
		for (long seed = 0; seed < DRAWS; seed++) {
			RandomBoard board = RandomBoard.any(seed);
			ScoringOptions options = board.options();
			Map<String, Double> before = ScoreNumbers.of(Scores.of(board.framework, board.trustees, options));
			List<Ratings> raised = Changes.raisedOnce(board);
			Map<String, Double> after = ScoreNumbers.of(Scores.of(board.framework, raised, options));
			assertThat(after.keySet()).as("seed %d", seed).isEqualTo(before.keySet());
			String seedNote = "seed " + seed;
			after.forEach((name, number) -> assertThat(number).as(seedNote + " " + name)
				.isGreaterThanOrEqualTo(known(before.get(name)) - 1e-9));
		}
	}

	@Test
	void repeatingAnIndicatorLeavesEveryClaimsWeight() {
		for (long seed = 0; seed < DRAWS; seed++) {
			RandomBoard board = RandomBoard.any(seed);
			List<String> asked = board.framework.indicators();
			String repeated = asked.get(board.random.nextInt(asked.size()));
			WeightedFramework longer = Changes.rebuilt(board.framework, (claim) -> Changes.repeating(claim, repeated));
			List<Ratings> trustees = board.trustees.stream()
				.map((trustee) -> Changes.moved(trustee, asked,
						longer.indicators().stream().map((id) -> id.replace(" again", "")).toList()))
				.toList();
			Scores before = board.scores();
			Scores after = Scores.of(longer, trustees, RandomBoard.open());
			assertThat(after.claims()).as("seed %d", seed)
				.extracting(ClaimScore::effectiveWeight)
				.isEqualTo(before.claims().stream().map(ClaimScore::effectiveWeight).toList());
		}
	}

	@Test
	void effectiveWeightsSumToOneAndGiveTheComposite() {
		for (long seed = 0; seed < DRAWS; seed++) {
			Scores scores = RandomBoard.any(seed).scores();
			List<ClaimScore> carrying = scores.claims().stream().filter((c) -> c.effectiveWeight() != null).toList();
			boolean anyShown = scores.dimensions().stream().anyMatch((dimension) -> dimension.score() != null);
			assertThat(carrying.isEmpty()).as("seed %d", seed).isNotEqualTo(anyShown);
			if (anyShown) {
				assertThat(Mean.sum(carrying, ClaimScore::effectiveWeight)).as("seed %d", seed)
					.isCloseTo(1, within(1e-9));
				assertThat(Mean.sum(weighing(scores), IndicatorScore::effectiveWeight)).as("seed %d", seed)
					.isCloseTo(1, within(1e-9));
			}
			if (scores.composite().score() != null) {
				assertThat(Mean.sum(carrying, (claim) -> known(claim.effectiveWeight()) * known(claim.score())))
					.as("seed %d", seed)
					.isCloseTo(scores.composite().score().evidenceWeighted(), within(1e-9));
			}
		}
	}

	@Test
	void completeClaimsWeighTheirEvidenceSharedByTheDimension() {
		for (long seed = 0; seed < DRAWS; seed++) {
			RandomBoard board = RandomBoard.complete(seed);
			List<Double> shares = new ArrayList<>();
			for (WeightedDimension dimension : board.framework.dimensions()) {
				dimension.claims().forEach((claim) -> shares.add(claim.weight() / dimension.claims().size()));
			}
			double total = Mean.sum(shares, Double::doubleValue);
			List<ClaimScore> claims = board.scores().claims();
			for (int i = 0; i < claims.size(); i++) {
				assertThat(claims.get(i).effectiveWeight()).as("seed %d", seed)
					.isCloseTo(shares.get(i) / total, within(1e-9));
			}
		}
	}

	@Test
	void noNumberIsEverUndefined() {
		for (long seed = 0; seed < DRAWS; seed++) {
			RandomBoard board = RandomBoard.any(seed);
			Scores scores = Scores.of(board.framework, board.trustees, board.options());
			assertThat(scores.toString()).as("seed %d", seed).doesNotContain("NaN", "Infinity", "-0.0");
			for (IndicatorScore indicator : scores.indicators()) {
				Distribution shown = indicator.distribution();
				if (shown != null) {
					assertThat(shown.mean()).as("seed %d", seed).isBetween(1.0, 7.0);
					assertThat(shown.median()).as("seed %d", seed).isBetween(1.0, 7.0);
					assertThat((shown.sd() != null) ? shown.sd() : 0).as("seed %d", seed).isBetween(0.0, 6.0);
				}
			}
		}
	}

	private static List<WeightedScore> shown(Scores scores) {
		List<WeightedScore> shown = new ArrayList<>();
		scores.dimensions().forEach((dimension) -> add(shown, dimension.score()));
		add(shown, scores.composite().score());
		return shown;
	}

	private static void add(List<WeightedScore> shown, @Nullable WeightedScore score) {
		if (score != null) {
			shown.add(score);
		}
	}

	private static List<IndicatorScore> weighing(Scores scores) {
		return scores.indicators().stream().filter((indicator) -> indicator.effectiveWeight() != null).toList();
	}

	private static void assertSame(Map<String, Double> before, Map<String, Double> after, double moved, long seed) {
		assertThat(after.keySet()).as("seed %d", seed).isEqualTo(before.keySet());
		after.forEach((name, number) -> assertThat(number).as("seed " + seed + " " + name)
			.isCloseTo(known(before.get(name)) + moved, within(1e-9)));
	}

}
