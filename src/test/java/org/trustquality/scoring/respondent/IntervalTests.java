package org.trustquality.scoring.respondent;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.trustquality.scoring.ScoringOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.trustquality.scoring.Boards.known;

class IntervalTests {

	@Test
	void quantilesAreThoseOfStudentsTable() {
		assertThat(StudentT.twoSided95(1)).isCloseTo(12.706, within(0.0005));
		assertThat(StudentT.twoSided95(5)).isCloseTo(2.571, within(0.0005));
		assertThat(StudentT.twoSided95(120)).isCloseTo(1.980, within(0.0005));
		assertThat(StudentT.twoSided80(5)).isCloseTo(1.476, within(0.0005));
		assertThat(StudentT.twoSided80(10)).isCloseTo(1.372, within(0.0005));
		assertThat(StudentT.twoSided99(5)).isCloseTo(4.032, within(0.0005));
		assertThat(StudentT.twoSided99(30)).isCloseTo(2.750, within(0.0005));
	}

	@Test
	void meanLiesWithinTErrors() {
		// 40 50 60 70 80: mean 60, sd sqrt(1000/4) = 15.811, /sqrt(5) = 7.0711; t(4) =
		// 2.7764
		Interval interval = known(Interval.ofMean(List.of(40.0, 50.0, 60.0, 70.0, 80.0), ScoringOptions.STANDARD));
		assertThat(interval.low()).isCloseTo(60 - 2.776445 * Math.sqrt(50), within(1e-4));
		assertThat(interval.high()).isCloseTo(60 + 2.776445 * Math.sqrt(50), within(1e-4));
	}

	@Test
	void endsAreNotCutOff() {
		// 0 and 100: 50 +- 12.706 * 70.711/sqrt(2)
		Interval interval = known(Interval.ofMean(List.of(0.0, 100.0), ScoringOptions.STANDARD.withMinimumRatings(1)));
		assertThat(interval.low()).isCloseTo(50 - 12.7062 * 50, within(0.01));
		assertThat(interval.high()).isCloseTo(50 + 12.7062 * 50, within(0.01));
	}

	@Test
	void fewerPeopleThanTheMinimumHaveNone() {
		assertThat(Interval.ofMean(List.of(40.0, 50.0, 60.0, 70.0), ScoringOptions.STANDARD)).isNull();
		assertThat(Interval.ofMean(List.of(40.0), ScoringOptions.STANDARD.withMinimumRatings(1))).isNull();
		assertThat(Interval.ofMean(List.of(), ScoringOptions.STANDARD)).isNull();
		assertThat(ScoringOptions.STANDARD.withMinimumRatings(1).fewestOwnScores()).isEqualTo(2);
		assertThat(ScoringOptions.STANDARD.fewestOwnScores()).isEqualTo(5);
	}

	@Test
	void takesInItsEnds() {
		Interval interval = Interval.around(10, 5);
		assertThat(interval).isEqualTo(new Interval(5, 15));
		assertThat(interval.contains(5)).isTrue();
		assertThat(interval.contains(15)).isTrue();
		assertThat(interval.contains(4.99)).isFalse();
		assertThat(interval.contains(15.01)).isFalse();
	}

	@Test
	void refusesWhatIsNoInterval() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, Double.POSITIVE_INFINITY));
		assertThat(new Interval(1, 1).contains(1)).isTrue();
	}

}
