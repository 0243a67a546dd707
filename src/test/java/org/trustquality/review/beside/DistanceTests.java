package org.trustquality.review.beside;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.review.judgement.Judgement;
import org.trustquality.review.judgement.Position;
import org.trustquality.review.judgement.ReviewPoint;
import org.trustquality.review.judgement.Subject;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.gap.Box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How far board and adviser lie apart, in words and in boxes. */
class DistanceTests {

	private static ComparedPoint point(@Nullable Distance distance, @Nullable String question,
			@Nullable Position position) {
		return new ComparedPoint(new Subject("QE-1.1", "Improving teaching", "QE"),
				new ReviewPoint("QE-1.1", new Judgement(2, "Seen"), question, null, position, 0), "2 Starting", null,
				distance);
	}

	@ParameterizedTest
	@CsvSource({ "2, The board sees it 2 levels higher, true", "1, The board sees it 1 level higher, true",
			"-1, The board sees it 1 level lower, true", "0, The same level, false", "0.04, The same level, false",
			"0.5, The board sees it 0.5 levels higher, false", "-0.9, The board sees it 0.9 levels lower, false",
			"0.9999999, The board sees it 1 level higher, true" })
	void tellsHowManyLevels(double levels, String words, boolean apart) {
		Distance distance = new Distance(levels, Box.BOTH_HIGH);
		assertThat(point(distance, null, null).between()).isEqualTo(words);
		assertThat(distance.isApart()).isEqualTo(apart);
		assertThat(point(distance, null, null).isUnsettled()).isEqualTo(apart);
		assertThat(point(distance, null, null).needsReply()).isEqualTo(apart);
		assertThat(point(distance, null, new Position(3, "Three")).isUnsettled()).isFalse();
		assertThat(point(distance, "Why?", null).lacksReply()).isTrue();
	}

	/**
	 * Rounded to the level nearest to it, 60 would be 3 and as far from 4 as from 2, and
	 * 62.5 would be 4 and only one level away from 5.
	 */
	@ParameterizedTest
	@CsvSource({ "60, 4, 5, -0.6, false", "60, 3, 5, 0.4, false", "60, 2, 5, 1.4, true", "62.5, 5, 5, -1.5, true",
			"62.5, 4, 5, -0.5, false", "62.5, 3, 5, 0.5, false", "75, 3, 5, 1, true", "74.9999999, 3, 5, 1, true",
			"74.9, 3, 5, 0.996, false", "50, 2, 3, 0, false", "80, 2, 3, 0.6, false", "60, 4, 7, 0.6, false" })
	void countsAScoreAsItIsOnItsScale(double board, int adviser, int highest, double levels, boolean apart) {
		Distance distance = Distance.of(board, adviser, highest);
		assertThat(distance.levels()).isCloseTo(levels, within(1e-8));
		assertThat(distance.isApart()).isEqualTo(apart);
	}

	@Test
	void comparesNothingWithoutOneOfTheTwo() {
		assertThat(point(null, null, null).between()).isEqualTo("Nothing to compare");
		assertThat(point(null, null, null).isApart()).isFalse();
		assertThat(point(null, null, null).needsReply()).isFalse();
	}

	/** High is 50 points or more, which is the middle level of five. */
	@ParameterizedTest
	@CsvSource({ "4, 2, BLIND_SPOT", "2, 4, HIDDEN_STRENGTH", "3, 3, BOTH_HIGH", "2, 2, BOTH_LOW", "3, 2, BLIND_SPOT",
			"2, 3, HIDDEN_STRENGTH", "5, 3, BOTH_HIGH", "1, 2, BOTH_LOW" })
	void standsInOneOfFourBoxes(int board, int adviser, Box box) {
		assertThat(Distance.of(Rating.score(board, 5), adviser, 5).box()).isEqualTo(box);
	}

}
