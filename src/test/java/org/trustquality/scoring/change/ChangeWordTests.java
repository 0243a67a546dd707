package org.trustquality.scoring.change;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trustquality.scoring.Band;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.respondent.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trustquality.scoring.change.ChangeWord.CLEAR;
import static org.trustquality.scoring.change.ChangeWord.NO_CLEAR_CHANGE;
import static org.trustquality.scoring.change.ChangeWord.POSSIBLE;
import static org.trustquality.scoring.change.ChangeWord.TOO_FEW_TO_SAY;

/** From which figures on a change has which word. */
class ChangeWordTests {

	private static final Interval ABOVE = new Interval(1, 9);

	private static final Interval BELOW = new Interval(-9, -1);

	private static final Interval ACROSS = new Interval(-1, 9);

	@Test
	void clearNeedsSixPeopleInBothYears() {
		assertThat(word(5, robust(), 6, 6, ABOVE, ABOVE, ABOVE)).isEqualTo(CLEAR);
		assertThat(word(5, robust(), 5, 6, ABOVE, ABOVE, ABOVE)).isEqualTo(POSSIBLE);
		assertThat(word(5, robust(), 6, 5, ABOVE, ABOVE, ABOVE)).isEqualTo(POSSIBLE);
	}

	@Test
	void fewerThanFiveInEitherYearAreTooFewToSay() {
		assertThat(word(50, robust(), 4, 9, ABOVE, ABOVE, ABOVE)).isEqualTo(TOO_FEW_TO_SAY);
		assertThat(word(50, robust(), 9, 4, ABOVE, ABOVE, ABOVE)).isEqualTo(TOO_FEW_TO_SAY);
		assertThat(word(0, robust(), 9, 0, null, null, null)).isEqualTo(TOO_FEW_TO_SAY);
	}

	@Test
	void clearNeedsAnIntervalWithoutZero() {
		assertThat(word(5, robust(), 9, 9, ABOVE, ACROSS, ACROSS)).isEqualTo(POSSIBLE);
		assertThat(word(-5, new Band(-8, -1), 9, 9, BELOW, BELOW, ACROSS)).isEqualTo(CLEAR);
		assertThat(word(5, robust(), 9, 9, new Interval(0, 9), new Interval(0, 9), ACROSS)).isEqualTo(NO_CLEAR_CHANGE);
	}

	@Test
	void dimensionsAreHeldToNinetyNine() {
		assertThat(dimensionWord(ABOVE, ABOVE)).isEqualTo(CLEAR);
		assertThat(dimensionWord(ABOVE, ACROSS)).isEqualTo(POSSIBLE);
		assertThat(word(5, robust(), 9, 9, ABOVE, ABOVE, ACROSS)).isEqualTo(CLEAR);
		assertThat(word(5, robust(), 9, 9, ABOVE, ACROSS, ABOVE)).isEqualTo(POSSIBLE);
	}

	@Test
	void fivePointsAreTheLeast() {
		assertThat(word(4.99, robust(), 9, 9, ABOVE, ABOVE, ABOVE)).isEqualTo(NO_CLEAR_CHANGE);
		assertThat(word(-4.99, robust(), 9, 9, BELOW, BELOW, BELOW)).isEqualTo(NO_CLEAR_CHANGE);
		assertThat(word(-5, new Band(-8, -1), 9, 9, BELOW, BELOW, BELOW)).isEqualTo(CLEAR);
	}

	@Test
	void clearNeedsASignThatNoWeightingTurns() {
		assertThat(word(5, new Band(-0.1, 8), 9, 9, ABOVE, ABOVE, ABOVE)).isEqualTo(POSSIBLE);
		assertThat(word(5, new Band(0, 8), 9, 9, ABOVE, ABOVE, ABOVE)).isEqualTo(POSSIBLE);
		assertThat(word(-5, new Band(-8, 0), 9, 9, BELOW, BELOW, BELOW)).isEqualTo(POSSIBLE);
	}

	@Test
	void withoutIntervalsThereIsNoClearChange() {
		assertThat(word(50, robust(), 9, 9, null, null, null)).isEqualTo(NO_CLEAR_CHANGE);
	}

	@Test
	void wordsAreThoseOfTheContract() {
		assertThat(ChangeWord.values()).extracting(ChangeWord::words)
			.containsExactly("clear", "possible", "no clear change", "too few to say");
	}

	private static Band robust() {
		return new Band(1, 8);
	}

	private static ChangeWord dimensionWord(Interval interval95, Interval interval99) {
		return ChangeWord.of(new WeightedScore(5, 5, robust()),
				new Uncertainty(9, 9, 1.0, 8, ABOVE, interval95, interval99), true);
	}

	private static ChangeWord word(double change, Band band, int now, int before, @Nullable Interval interval80,
			@Nullable Interval interval95, @Nullable Interval interval99) {
		return ChangeWord.of(new WeightedScore(change, change, band),
				new Uncertainty(now, before, 1.0, 8, interval80, interval95, interval99), false);
	}

}
