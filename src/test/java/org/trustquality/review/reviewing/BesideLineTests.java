package org.trustquality.review.reviewing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.gap.Box;

import static org.assertj.core.api.Assertions.assertThat;

/** How far board and adviser lie apart, in words and in boxes. */
class BesideLineTests {

	private static BesideLine line(@Nullable Double steps, @Nullable Position position) {
		Subject subject = new Subject("QE-1.1", "Improving teaching", "QE");
		ReviewPoint point = new ReviewPoint("QE-1.1", new Judgement(2, "Seen"), null, null, null, null, position, 0);
		return new BesideLine(subject, point, "2 Starting", "4 Established", null, false, steps, null);
	}

	@ParameterizedTest
	@CsvSource({ "2, The board sees it 2 levels higher, true", "1, The board sees it 1 level higher, true",
			"-1, The board sees it 1 level lower, true", "0, The same level, false", "0.04, The same level, false",
			"0.5, The board sees it 0.5 levels higher, false", "-0.99, The board sees it 1 level lower, false",
			"0.9999999, The board sees it 1 level higher, true" })
	void tellsHowManyLevels(double steps, String words, boolean apart) {
		assertThat(line(steps, null).gap()).isEqualTo(words);
		assertThat(line(steps, null).isApart()).isEqualTo(apart);
		assertThat(line(steps, null).isUnsettled()).isEqualTo(apart);
		assertThat(line(steps, new Position(3, "Three")).isUnsettled()).isFalse();
	}

	@Test
	void comparesNothingWithoutOneOfTheTwo() {
		assertThat(line(null, null).gap()).isEqualTo("Nothing to compare");
		assertThat(line(null, null).isApart()).isFalse();
	}

	/** High is 50 points or more, which is the middle level of five. */
	@ParameterizedTest
	@CsvSource({ "4, 2, BLIND_SPOT", "2, 4, HIDDEN_STRENGTH", "3, 3, BOTH_HIGH", "2, 2, BOTH_LOW", "3, 2, BLIND_SPOT",
			"2, 3, HIDDEN_STRENGTH", "5, 3, BOTH_HIGH", "1, 2, BOTH_LOW" })
	void standsInOneOfFourBoxes(int board, int adviser, Box box) {
		assertThat(Box.of(Rating.score(board, 5), Rating.score(adviser, 5))).isEqualTo(box);
	}

}
