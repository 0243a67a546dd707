package org.trustquality.scoring;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RatingsTests {

	@Test
	void keepTheirCodes() {
		short[] codes = { 3, 0, -1 };
		Ratings ratings = Ratings.of(codes);
		codes[0] = 5;
		assertThat(ratings.at(0)).isEqualTo((short) 3);
		assertThat(ratings.size()).isEqualTo(3);
		assertThat(ratings.answeredShare()).isEqualTo(2 / 3.0);
	}

	@Test
	void areEqualWithEqualCodes() {
		assertThat(Boards.sheet(1, 2)).isEqualTo(Boards.sheet(1, 2)).hasSameHashCodeAs(Boards.sheet(1, 2));
		assertThat(Boards.sheet(1, 2)).isNotEqualTo(Boards.sheet(2, 1));
	}

	@Test
	void refuseUnknownCodes() {
		assertThatIllegalArgumentException().isThrownBy(() -> Boards.sheet(-3));
		assertThatIllegalArgumentException().isThrownBy(() -> Boards.sheet());
	}

	@Test
	void doNotFitAnotherFramework() {
		assertThatIllegalArgumentException().isThrownBy(() -> score(Boards.sheet(3)));
		assertThatIllegalArgumentException().isThrownBy(() -> score(Boards.sheet(3, 6)));
	}

	@Test
	void emptyDistributionsDoNotExist() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Distribution(List.of(0, 0, 0)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Distribution(List.of(2, -1, 0)));
	}

	@Test
	void refuseSenselessOptions() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ScoringOptions(0, 0.5, null, null));
		assertThatIllegalArgumentException().isThrownBy(() -> new ScoringOptions(5, Double.NaN, null, null));
		assertThatIllegalArgumentException().isThrownBy(() -> new ScoringOptions(5, 1.1, null, null));
		assertThatIllegalArgumentException().isThrownBy(() -> ScoringOptions.STANDARD.withBoardSize(0));
		assertThatIllegalArgumentException().isThrownBy(() -> ScoringOptions.STANDARD.withInvited(-1));
	}

	@Test
	void acceptOptionsAtTheirLimits() {
		assertThat(new ScoringOptions(1, 0, 1, 0).fewestRatings()).isEqualTo(1);
		assertThat(new ScoringOptions(1, 1, null, null).minimumAnsweredShare()).isEqualTo(1);
		assertThat(ScoringOptions.STANDARD.withBoardSize(1).fewestRatings()).isEqualTo(3);
	}

	private static Scores score(Ratings ratings) {
		return Scores.of(Boards.flat(5, 2), List.of(ratings), ScoringOptions.STANDARD);
	}

}
