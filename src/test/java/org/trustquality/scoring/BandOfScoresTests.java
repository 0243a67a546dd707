package org.trustquality.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trustquality.scoring.Boards.known;

/** The band of whole boards against the formulas, written out a second time. */
class BandOfScoresTests {

	@Test
	void noDrawOfEvidenceWeightsLeavesTheBand() {
		for (long seed = 0; seed < 1_000; seed++) {
			RandomBoard board = RandomBoard.complete(seed);
			Scores scores = board.scores();
			Band band = known(scores.composite().score()).band();
			for (int draw = 0; draw < 20; draw++) {
				boolean corner = draw % 2 == 0;
				double composite = composite(board, scores, corner);
				assertThat(composite).as("seed %d", seed).isBetween(band.low() - 1e-9, band.high() + 1e-9);
			}
		}
	}

	@Test
	void endsAreReachedUnlessTheNeutralScoreLiesOutside() {
		for (long seed = 0; seed < 1_000; seed++) {
			RandomBoard board = RandomBoard.any(seed);
			Scores scores = board.scores();
			WeightedScore score = scores.composite().score();
			if (score != null && scores.claims().size() <= 12) {
				double low = score.neutral();
				double high = score.neutral();
				for (int corner = 0; corner < 1 << scores.claims().size(); corner++) {
					double composite = atCorner(board.framework, scores.claims(), corner);
					low = Math.min(low, composite);
					high = Math.max(high, composite);
				}
				assertThat(score.band().low()).as("seed %d", seed).isCloseTo(low, within(1e-9));
				assertThat(score.band().high()).as("seed %d", seed).isCloseTo(high, within(1e-9));
			}
		}
	}

	@Test
	void widensToTheNeutralScore() {
		// P has four claims at 75, Q one at 0, all of weight 1 and unexamined: a = 1/4
		// each
		// for P with E = 2.5 (c = .625), and 1 for Q: S_ev = 2.5 * 75 / 3.5 = 53.57
		// without
		// any room, S_0 = 37.5
		WeightedFramework framework = new WeightedFramework(5,
				List.of(new WeightedDimension("P", 2.5, unexamined("P1", "P2", "P3", "P4")),
						new WeightedDimension("Q", 1, unexamined("Q1"))));
		Scores scores = Scores.of(framework, List.of(Boards.sheet(4, 4, 4, 4, 1)), RandomBoard.open());
		WeightedScore score = known(scores.composite().score());
		assertThat(score.band().low()).isEqualTo(score.neutral()).isEqualTo(37.5);
		assertThat(score.band().high()).isCloseTo(187.5 / 3.5, within(1e-12));
	}

	@Test
	void unexaminedClaimsKeepTheirWeight() {
		// X 100 with room, 0 without: from (1 * 100)/2 to (2.5 * 100)/3.5
		WeightedFramework framework = new WeightedFramework(5, List.of(new WeightedDimension("P",
				List.of(WeightedClaim.weighing("P1", 2, List.of("P1.1")), unexamined("P2").get(0)))));
		Scores scores = Scores.of(framework, List.of(Boards.sheet(5, 1)), RandomBoard.open());
		Band band = known(scores.dimensions().get(0).score()).band();
		assertThat(band.low()).isCloseTo(50, within(1e-12));
		assertThat(band.high()).isCloseTo(250 / 3.5, within(1e-12));
	}

	private static double composite(RandomBoard board, Scores scores, boolean corner) {
		double weighted = 0;
		double constants = 0;
		int next = 0;
		for (WeightedDimension dimension : board.framework.dimensions()) {
			List<Double> weights = draw(board.random, dimension.claims().size(), corner);
			double constant = weights.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
			double sum = 0;
			for (double weight : weights) {
				sum += weight * known(scores.claims().get(next++).score());
			}
			weighted += constant * sum / (constant * weights.size());
			constants += constant;
		}
		return weighted / constants;
	}

	private static List<Double> draw(Random random, int size, boolean corner) {
		List<Double> weights = new ArrayList<>();
		while (weights.size() < size) {
			weights.add(corner ? 1 + 1.5 * random.nextInt(2) : RandomBoard.weight(random));
		}
		return weights;
	}

	private static double atCorner(WeightedFramework framework, List<ClaimScore> claims, int corner) {
		double weights = 0;
		double weighted = 0;
		int next = 0;
		for (WeightedDimension dimension : framework.dimensions()) {
			List<ClaimScore> own = claims.subList(next, next + dimension.claims().size());
			double unit = dimension.evidenceConstant() / shownSum(own, ClaimScore::v);
			for (int i = 0; i < own.size(); i++, next++) {
				Double score = own.get(i).score();
				if (score != null) {
					boolean up = dimension.claims().get(i).examined() && (corner >> next & 1) == 1;
					weights += unit * (up ? 2.5 : 1);
					weighted += unit * (up ? 2.5 : 1) * score;
				}
			}
		}
		return weighted / weights;
	}

	private static double shownSum(List<ClaimScore> claims, ToDoubleFunction<ClaimScore> value) {
		return claims.stream().filter((claim) -> claim.score() != null).mapToDouble(value).sum();
	}

	private static List<WeightedClaim> unexamined(String... ids) {
		return List.of(ids).stream().map((id) -> WeightedClaim.unexamined(id, List.of(id + ".1"))).toList();
	}

}
