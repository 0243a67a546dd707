package org.trustquality.scoring.agreement;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The table of the scoring specification, section 4, to every digit. */
class CriticalValuesTests {

	private static final int FIRST = 5;

	private static final int LAST = 13;

	@Test
	void fivePointsAreThoseOfTheTable() {
		assertThat(rwg(5)).containsExactly(0.850, 0.717, 0.667, 0.607, 0.569, 0.528, 0.473, 0.455, 0.429);
		assertThat(averageDeviation(5)).containsExactly(0.400, 0.556, 0.612, 0.688, 0.716, 0.740, 0.793, 0.819, 0.828);
	}

	@Test
	void fourPointsAreThoseOfTheTable() {
		assertThat(rwg(4)).containsExactly(0.840, 0.760, 0.733, 0.600, 0.578, 0.502, 0.476, 0.442, 0.415);
		assertThat(averageDeviation(4)).containsExactly(0.320, 0.444, 0.408, 0.500, 0.568, 0.560, 0.628, 0.653, 0.651);
	}

	@Test
	void chanceOftenAgreesWhereThreePeopleChooseOfThree() {
		// all alike in 3 of 27 cases: .111; of two people in 3 of 9
		assertThat(ResponsePatterns.of(3, 3).criticalValues()).isEqualTo(new CriticalValues(null, null));
		assertThat(CriticalValues.of(3, 2)).isEqualTo(new CriticalValues(null, null));
		// all alike in 7 of 343 cases: .0204; a step apart (AD .444) in 36 more: .125
		assertThat(ResponsePatterns.of(7, 3).criticalValues()).isEqualTo(new CriticalValues(1.0, 0.0));
	}

	@Test
	void thereAreValuesUpToThirtyPeopleAndSevenPoints() {
		long started = System.nanoTime();
		CriticalValues largest = CriticalValues.of(7, 30);
		System.out.printf("Critical values of 30 ratings on 7 points: %s, %d ms%n", largest,
				(System.nanoTime() - started) / 1_000_000);
		assertThat(CriticalValues.of(7, 30)).isSameAs(largest);
		assertThat(largest.rwg()).isBetween(0.1, 0.4);
		assertThat(largest.averageDeviation()).isBetween(1.2, 1.7);
	}

	@Test
	void valuesAreThoseOfThePatterns() {
		for (int n = 2; n <= LAST; n++) {
			assertThat(CriticalValues.of(6, n)).isEqualTo(ResponsePatterns.of(6, n).criticalValues());
		}
	}

	@Test
	void thereAreNoneBeyond() {
		assertThatIllegalArgumentException().isThrownBy(() -> CriticalValues.of(5, 31));
		assertThatIllegalArgumentException().isThrownBy(() -> CriticalValues.of(5, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> CriticalValues.of(2, 5));
		assertThatIllegalArgumentException().isThrownBy(() -> CriticalValues.of(8, 5));
	}

	private static Double[] rwg(int points) {
		return IntStream.rangeClosed(FIRST, LAST)
			.mapToObj((n) -> ResponsePatterns.of(points, n).criticalValues().rwg())
			.toArray(Double[]::new);
	}

	private static Double[] averageDeviation(int points) {
		return IntStream.rangeClosed(FIRST, LAST)
			.mapToObj((n) -> ResponsePatterns.of(points, n).criticalValues().averageDeviation())
			.toArray(Double[]::new);
	}

}
