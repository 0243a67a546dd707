package org.trustquality.scoring.respondent;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trustquality.scoring.Boards;
import org.trustquality.scoring.WeightedClaim;
import org.trustquality.scoring.WeightedDimension;
import org.trustquality.scoring.WeightedFramework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What one person's own ratings come to. */
class OwnScoresTests {

	private static final int NS = Boards.NS;

	private static final int NA = Boards.NA;

	private final WeightedFramework six = new WeightedFramework(5,
			List.of(new WeightedDimension("D",
					List.of(WeightedClaim.weighing("C1", 2.5, List.of("a", "b")),
							WeightedClaim.weighing("C2", 1.5, List.of("c", "d")),
							WeightedClaim.weighing("C3", 1, List.of("e", "f"))))));

	@Test
	void claimsOfOnePersonAreTheMeansOfTheirOwnRatings() {
		// C1 (75 + 100)/2 = 87.5, C2 25, C3 (0 + 50)/2 = 25: (218.75 + 37.5 + 25)/5 =
		// 56.25
		assertThat(own(4, 5, 2, NS, 1, 3)).isCloseTo(56.25, within(1e-12));
	}

	@Test
	void claimWithoutOwnRatingLeavesTheDenominator() {
		// C1 75, C2 none, C3 25: (187.5 + 25)/3.5
		assertThat(own(4, 4, NS, NA, 2, 2)).isCloseTo(212.5 / 3.5, within(1e-12));
	}

	@Test
	void twoThirdsOfTheIndicatorsMustBeAnswered() {
		assertThat(own(4, 4, 4, 4, 0, 0)).isEqualTo(75);
		assertThat(own(4, 4, 4, 0, 0, 0)).isNull();
		assertThat(own(4, NS, NA, NS, 0, 0)).isEqualTo(75);
	}

	@Test
	void oneRatingIsNeeded() {
		assertThat(own(NS, NS, NA, NS, NS, NS)).isNull();
		assertThat(own(0, 0, 0, 0, 0, 0)).isNull();
	}

	@Test
	void onlyTheBasisCounts() {
		// of b and c only: two answered of two; C1 100, C2 0: 250/4
		OwnScores own = OwnScores.of(this.six, List.of(person("p", 1, 5, 1, 0, 0, 0)), Set.of("b", "c"));
		assertThat(own.composite().get("p")).isEqualTo(62.5);
		assertThat(own.dimensions().get(0).get("p")).isEqualTo(62.5);
	}

	@Test
	void compositeNeedsEveryDimensionAndWeighsThemByTheirEvidence() {
		List<Respondent> people = List.of(person("b", 5, 5, 1, 1), person("a", 5, 5, 0, 0));
		OwnScores own = OwnScores.of(Boards.example(), people, Set.copyOf(Boards.example().indicators()));
		// P 100, Q 0; E 2 and 1.5
		assertThat(own.composite()).containsOnlyKeys("b");
		assertThat(own.composite().get("b")).isCloseTo(200 / 3.5, within(1e-12));
		assertThat(own.dimensions().get(0)).containsOnlyKeys("a", "b");
		assertThat(own.dimensions().get(1)).containsOnlyKeys("b");
	}

	private @Nullable Double own(int... codes) {
		return OwnScores.of(this.six, List.of(person("p", codes)), Set.copyOf(this.six.indicators()))
			.composite()
			.get("p");
	}

	private static Respondent person(String id, int... codes) {
		return new Respondent(id, RespondentRole.TRUSTEE, Boards.sheet(codes));
	}

}
