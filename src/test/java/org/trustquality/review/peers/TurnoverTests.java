package org.trustquality.review.peers;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TurnoverTests {

	@Test
	void theFirstFiguresNeedBoardsAndNoChange() {
		Turnover turnover = Turnover.between(Map.of(1, "a", 2, "b"), Map.of());
		assertThat(turnover.allowsFigures(2)).isTrue();
		assertThat(turnover.allowsFigures(3)).isFalse();
	}

	@Test
	void aBoardThatComesGoesOrChangesIsOneChange() {
		Map<Integer, String> counted = Map.of(1, "a", 2, "b", 3, "c");
		assertThat(Turnover.between(counted, counted).changed()).isZero();
		assertThat(Turnover.between(Map.of(1, "a", 2, "b", 3, "c", 4, "d"), counted).changed()).isOne();
		assertThat(Turnover.between(Map.of(1, "a", 2, "b"), counted).changed()).isOne();
		assertThat(Turnover.between(Map.of(1, "a", 2, "b", 3, "x"), counted).changed()).isOne();
	}

	@Test
	void figuresFollowOnlyThreeBoardsOrMore() {
		Map<Integer, String> counted = Map.of(1, "a", 2, "b", 3, "c", 4, "d");
		assertThat(Turnover.between(Map.of(1, "x", 2, "x", 3, "c", 4, "d"), counted).allowsFigures(2)).isFalse();
		assertThat(Turnover.between(Map.of(1, "x", 2, "x", 3, "c", 5, "e"), counted).allowsFigures(2)).isTrue();
	}

}
