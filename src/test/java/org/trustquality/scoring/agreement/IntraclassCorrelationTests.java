package org.trustquality.scoring.agreement;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trustquality.scoring.Boards.known;

class IntraclassCorrelationTests {

	private static final List<List<Double>> SHROUT_AND_FLEISS = List.of(List.of(9.0, 2.0, 5.0, 8.0),
			List.of(6.0, 1.0, 3.0, 2.0), List.of(8.0, 4.0, 6.0, 8.0), List.of(7.0, 1.0, 2.0, 6.0),
			List.of(10.0, 5.0, 6.0, 9.0), List.of(6.0, 2.0, 4.0, 7.0));

	@Test
	void exampleOfShroutAndFleissIsReproduced() {
		// their table: between targets 11.24, within 6.26; .17 and .44
		IntraclassCorrelation correlation = known(IntraclassCorrelation.of(SHROUT_AND_FLEISS));
		assertThat(correlation.boards()).isEqualTo(6);
		assertThat(correlation.people()).isEqualTo(24);
		assertThat(correlation.peoplePerBoard()).isCloseTo(4, within(1e-12));
		assertThat(correlation.single()).isCloseTo(0.17, within(0.005));
		assertThat(correlation.mean()).isCloseTo(0.44, within(0.005));
	}

	@Test
	void steppedUpToItsOwnSizeItIsTheSecond() {
		IntraclassCorrelation correlation = known(IntraclassCorrelation.of(SHROUT_AND_FLEISS));
		assertThat(correlation.atBoardSize(4)).isCloseTo(known(correlation.mean()), within(1e-12));
		assertThat(correlation.atBoardSize(1)).isCloseTo(known(correlation.single()), within(1e-12));
		assertThat(correlation.atBoardSize(12)).isGreaterThan(correlation.atBoardSize(4));
	}

	@Test
	void unequalBoardsHaveAnAverageSize() {
		// 1 3 | 5 7 9: means 2 and 7, grand 5; MSB (2 * 9 + 3 * 4)/1 = 30
		// MSW (2 + 8)/3 = 10/3; k = 5 - 13/5 = 2.4
		// ICC(1) = (30 - 10/3)/(30 + 1.4 * 10/3) = 80/104, ICC(2) = 8/9
		IntraclassCorrelation correlation = known(
				IntraclassCorrelation.of(List.of(List.of(1.0, 3.0), List.of(), List.of(5.0, 7.0, 9.0))));
		assertThat(correlation.boards()).isEqualTo(2);
		assertThat(correlation.people()).isEqualTo(5);
		assertThat(correlation.peoplePerBoard()).isCloseTo(2.4, within(1e-12));
		assertThat(correlation.single()).isCloseTo(10 / 13.0, within(1e-12));
		assertThat(correlation.mean()).isCloseTo(8 / 9.0, within(1e-12));
	}

	@Test
	void boardsLessAlikeThanChanceAreNotReliable() {
		// 0 10 | 0 10: MSB 0
		IntraclassCorrelation same = known(IntraclassCorrelation.of(List.of(List.of(0.0, 10.0), List.of(0.0, 10.0))));
		assertThat(same.single()).isCloseTo(-1, within(1e-12));
		assertThat(same.mean()).isNull();
		assertThat(same.atBoardSize(12)).isEqualTo(0);
	}

	@Test
	void nobodyDifferingLeavesNothingToCompare() {
		IntraclassCorrelation flat = known(IntraclassCorrelation.of(List.of(List.of(5.0, 5.0), List.of(5.0, 5.0))));
		assertThat(flat.single()).isNull();
		assertThat(flat.mean()).isNull();
		assertThat(flat.atBoardSize(12)).isEqualTo(0);
	}

	@Test
	void boardsThatAgreeWithinAreWhollyReliable() {
		IntraclassCorrelation clear = known(IntraclassCorrelation.of(List.of(List.of(5.0, 5.0), List.of(7.0, 7.0))));
		assertThat(clear.single()).isEqualTo(1);
		assertThat(clear.mean()).isEqualTo(1);
		assertThat(clear.atBoardSize(3)).isEqualTo(1);
	}

	@Test
	void oneBoardHasNone() {
		assertThat(IntraclassCorrelation.of(List.of())).isNull();
		assertThat(IntraclassCorrelation.of(List.of(List.of(1.0, 2.0)))).isNull();
		assertThat(IntraclassCorrelation.of(List.of(List.of(1.0), List.of(2.0)))).isNull();
		assertThat(IntraclassCorrelation.of(List.of(List.of(1.0), List.of(2.0, 3.0)))).isNotNull();
	}

	/** A board puts down three sums of its people, never their scores. */
	@Test
	void whatEachBoardPutsDownOfItselfIsEnough() {
		IntraclassCorrelation whole = known(IntraclassCorrelation.of(SHROUT_AND_FLEISS));
		IntraclassCorrelation sums = known(
				IntraclassCorrelation.ofSpreads(SHROUT_AND_FLEISS.stream().map(BoardSpread::of).toList()));
		assertThat(sums).isEqualTo(whole);
		assertThat(BoardSpread.of(List.of())).isEqualTo(new BoardSpread(0, 0, 0));
		assertThat(BoardSpread.of(List.of(1.0, 3.0))).isEqualTo(new BoardSpread(2, 2, 2));
		assertThat(IntraclassCorrelation.ofSpreads(List.of(new BoardSpread(3, 50, 10)))).isNull();
	}

}
