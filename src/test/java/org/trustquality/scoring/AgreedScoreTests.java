package org.trustquality.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** The agreed score follows the same formulas as the trustees' own. */
class AgreedScoreTests {

	private final Scores scores = Scores.of(Boards.example(), Boards.exampleTrustees(), ScoringOptions.STANDARD);

	@Test
	void agreedLevelsReplaceTheMeans() {
		// 75 50 | 50 25: D_P = (187.5 + 75)/4 = 65.625, D_Q = (100 + 25)/3 = 41.667
		Aggregate agreed = this.scores.agreed(Boards.example(), Boards.sheet(4, 3, 3, 2));
		assertThat(agreed.claims()).extracting(ClaimScore::score).containsExactly(75.0, 50.0, 50.0, 25.0);
		assertThat(Boards.known(agreed.composite().score()).evidenceWeighted())
			.isCloseTo((2 * 65.625 + 1.5 * 125 / 3) / 3.5, within(1e-12));
	}

	@Test
	void trusteesWhoAllRateTheAgreedLevelsScoreTheSame() {
		Ratings levels = Boards.sheet(4, 2, 5, 1);
		Scores unanimous = Scores.of(Boards.example(), Collections.nCopies(5, levels), ScoringOptions.STANDARD);
		Aggregate agreed = this.scores.agreed(Boards.example(), levels);
		assertThat(agreed.composite()).isEqualTo(unanimous.composite());
		assertThat(agreed.dimensions()).isEqualTo(unanimous.dimensions());
		assertThat(agreed.claims()).isEqualTo(unanimous.claims());
	}

	@Test
	void missingLevelsLeaveTheirDimensionIncomplete() {
		Aggregate agreed = this.scores.agreed(Boards.example(), Boards.sheet(4, 3, 3, 0));
		assertThat(agreed.dimensions()).extracting(DimensionScore::reason)
			.containsExactly(null, Reason.DIMENSION_INCOMPLETE);
		assertThat(agreed.composite().reason()).isEqualTo(Reason.DIMENSION_INCOMPLETE);
	}

	@Test
	void levelOnADroppedIndicatorIsIgnored() {
		WeightedFramework framework = Boards.flat(5, 3);
		Scores dropped = Scores.of(framework, Collections.nCopies(5, Boards.sheet(3, 3, Boards.NA)),
				ScoringOptions.STANDARD);
		Aggregate agreed = dropped.agreed(framework, Boards.sheet(2, 4, 5));
		assertThat(agreed.claims()).extracting(ClaimScore::score).containsExactly(25.0, 75.0, null);
		assertThat(agreed.dimensions().get(0).coverage()).isEqualTo(1);
	}

	@Test
	void agreedLevelsNeedNoRatings() {
		Scores empty = Scores.of(Boards.example(), List.of(), ScoringOptions.STANDARD);
		Aggregate agreed = empty.agreed(Boards.example(), Boards.sheet(3, 3, 3, 3));
		assertThat(Boards.known(agreed.composite().score()).evidenceWeighted()).isCloseTo(50, within(1e-12));
	}

	@Test
	void refusesLevelsOfAnotherFramework() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.scores.agreed(Boards.example(), Boards.sheet(4, 3, 3, 6)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.scores.agreed(Boards.example(), Boards.sheet(4, 3, 3, 2, 2)));
	}

	@Test
	void refusesScoresOfUnknownIndicators() {
		Map<String, IndicatorValue> unknown = Map.of("X", IndicatorValue.of(50));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Aggregate.of(Boards.example(), unknown, Reason.DIMENSION_INCOMPLETE));
	}

	@Test
	void refusesScoresOutsideTheScale() {
		assertThatIllegalArgumentException().isThrownBy(() -> IndicatorValue.of(Double.NaN));
		assertThatIllegalArgumentException().isThrownBy(() -> IndicatorValue.of(100.5));
		assertThatIllegalArgumentException().isThrownBy(() -> IndicatorValue.of(-1));
		assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorValue(50.0, false));
	}

}
