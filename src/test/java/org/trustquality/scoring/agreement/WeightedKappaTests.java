package org.trustquality.scoring.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.trustquality.scoring.agreement.WeightedKappa.Pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Weighted kappa against values worked by hand and one that was published. */
class WeightedKappaTests {

	private static final double EXACT = 1e-12;

	private static List<Pair> pairs(int... levels) {
		List<Pair> pairs = new ArrayList<>();
		for (int place = 0; place < levels.length; place += 2) {
			pairs.add(new Pair(levels[place], levels[place + 1]));
		}
		return pairs;
	}

	/** Observed 2; n = 2 1 1, m = 1 1 2; expected (2*5 + 3 + 3) / 4 = 4. */
	@Test
	void isHalfInTheExampleOfItsDescription() {
		WeightedKappa kappa = WeightedKappa.of(pairs(1, 1, 2, 2, 3, 3, 1, 3));
		assertThat(kappa.kappa()).isCloseTo(0.5, within(EXACT));
		assertThat(kappa.points()).isEqualTo(4);
		assertThat(kappa.equal()).isEqualTo(3);
		assertThat(kappa.rawAgreement()).isCloseTo(0.75, within(EXACT));
		assertThat(kappa.isShown()).isFalse();
	}

	/** Observed 4; n = m = 1 0 1; expected (2 + 2) / 2 = 2; 1 - 4/2. */
	@Test
	void isMinusOneWhereTwoPeopleSayTheOpposite() {
		assertThat(WeightedKappa.of(pairs(1, 3, 3, 1)).kappa()).isCloseTo(-1.0, within(EXACT));
	}

	/** Observed 2; n = m = 2 0 2, expected (2*2*2 + 2*2*2) / 4 = 4; 1 - 4/4 with 4. */
	@Test
	void isNoughtWhereTheyAgreeAsChanceWouldLetThem() {
		assertThat(WeightedKappa.of(pairs(1, 1, 1, 3, 3, 1, 3, 3)).kappa()).isCloseTo(0.0, within(EXACT));
	}

	@Test
	void isOneWhereTheyAlwaysAgree() {
		WeightedKappa kappa = WeightedKappa.of(pairs(1, 1, 2, 2, 5, 5, 4, 4, 3, 3, 1, 1, 2, 2, 5, 5, 4, 4, 3, 3));
		assertThat(kappa.kappa()).isCloseTo(1.0, within(EXACT));
		assertThat(kappa.isShown()).isTrue();
	}

	@Test
	void isNotThereWhereBothGiveOneAndTheSameLevelOrNothing() {
		assertThat(WeightedKappa.of(pairs(3, 3, 3, 3)).kappa()).isNull();
		assertThat(WeightedKappa.of(List.of()).kappa()).isNull();
		assertThat(WeightedKappa.of(List.of()).rawAgreement()).isNull();
	}

	/**
	 * The 91 couples of Hout, Duncan and Sobel (1987), as Agresti prints them: weighted
	 * kappa with equal steps is 0.2374.
	 */
	@Test
	void isAsPublished() {
		int[][] couples = { { 7, 7, 2, 3 }, { 2, 8, 3, 7 }, { 1, 5, 4, 9 }, { 2, 8, 9, 14 } };
		List<Pair> pairs = new ArrayList<>();
		for (int husband = 0; husband < couples.length; husband++) {
			for (int wife = 0; wife < couples.length; wife++) {
				pairs.addAll(Collections.nCopies(couples[husband][wife], new Pair(husband + 1, wife + 1)));
			}
		}
		WeightedKappa kappa = WeightedKappa.of(pairs);
		assertThat(kappa.points()).isEqualTo(91);
		assertThat(kappa.equal()).isEqualTo(33);
		assertThat(kappa.kappa()).isCloseTo(0.2374, within(5e-5));
	}

	/** 1 - q(observed) / q(expected) over a table, as the paper writes it. */
	@Test
	void isTheFormulaOfThePaperOnRandomLevels() {
		Random random = new Random(1968);
		for (int round = 0; round < 200; round++) {
			List<Pair> pairs = new ArrayList<>();
			int points = 10 + random.nextInt(30);
			for (int point = 0; point < points; point++) {
				pairs.add(new Pair(1 + random.nextInt(5), 1 + random.nextInt(5)));
			}
			Double kappa = WeightedKappa.of(pairs).kappa();
			assertThat(kappa).isCloseTo(paper(pairs), within(1e-9)).isBetween(-1.0, 1.0);
			Collections.shuffle(pairs, random);
			assertThat(WeightedKappa.of(pairs).kappa()).isCloseTo(kappa, within(EXACT));
			assertThat(WeightedKappa.of(pairs.stream().map((pair) -> new Pair(pair.second(), pair.first())).toList())
				.kappa()).isCloseTo(kappa, within(EXACT));
			assertThat(WeightedKappa
				.of(pairs.stream().map((pair) -> new Pair(6 - pair.first(), 6 - pair.second())).toList())
				.kappa()).isCloseTo(kappa, within(EXACT));
		}
	}

	private static double paper(List<Pair> pairs) {
		double[][] table = new double[5][5];
		pairs.forEach((pair) -> table[pair.first() - 1][pair.second() - 1] += 1.0 / pairs.size());
		double observed = 0;
		double expected = 0;
		for (int one = 0; one < 5; one++) {
			for (int other = 0; other < 5; other++) {
				double row = 0;
				double column = 0;
				for (int level = 0; level < 5; level++) {
					row += table[one][level];
					column += table[level][other];
				}
				double weight = Math.abs(one - other) / 4.0;
				observed += weight * table[one][other];
				expected += weight * row * column;
			}
		}
		return 1 - observed / expected;
	}

	@Test
	void takesNoLevelBelowOne() {
		assertThatThrownBy(() -> new Pair(0, 1)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new Pair(1, -2)).isInstanceOf(IllegalArgumentException.class);
	}

}
