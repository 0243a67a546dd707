package org.trustquality.scoring;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Boards of six or fewer members: from three ratings, at first only the mean. */
class SmallBoardTests {

	private static final ScoringOptions SIX = ScoringOptions.STANDARD.withBoardSize(6);

	private final WeightedFramework framework = Boards.flat(5, 2);

	@Test
	void meanAloneIsShownFromThreeRatings() {
		// 4 4 5 and 2 3 3: x = 83.33 and 41.67, whole numbers 83 and 42
		Scores scores = Scores.of(this.framework, Boards.byIndicator(new int[] { 4, 4, 5 }, new int[] { 2, 3, 3 }),
				SIX);
		assertThat(scores.indicators()).extracting(IndicatorScore::score).containsExactly(83.0, 42.0);
		assertThat(scores.indicators()).extracting(IndicatorScore::distribution).containsOnlyNulls();
		assertThat(scores.indicators().get(0).counts().n()).isEqualTo(3);
	}

	@Test
	void roundedMeanEntersEveryFurtherSum() {
		Scores scores = Scores.of(this.framework, Boards.byIndicator(new int[] { 4, 4, 5 }, new int[] { 2, 3, 3 }),
				SIX);
		// (83 + 42)/2, not (83.33 + 41.67)/2
		assertThat(Boards.known(scores.dimensions().get(0).score()).neutral()).isEqualTo(62.5);
		assertThat(Boards.known(scores.composite().score()).evidenceWeighted()).isCloseTo(62.5, within(1e-12));
	}

	@Test
	void halvesAreRoundedUp() {
		// 1 1 2 2: x = 12.5; 3 3 3 5: x = 62.5
		Scores scores = Scores.of(this.framework,
				Boards.byIndicator(new int[] { 1, 1, 2, 2 }, new int[] { 3, 3, 3, 5 }), SIX);
		assertThat(scores.indicators()).extracting(IndicatorScore::score).containsExactly(13.0, 63.0);
	}

	@Test
	void everythingIsShownFromFiveRatings() {
		Scores scores = Scores.of(this.framework,
				Boards.byIndicator(new int[] { 4, 4, 5, 4, 4, 4 }, new int[] { 2, 3, 3, 3, 0, 0 }), SIX);
		assertThat(scores.indicators().get(0).score()).isEqualTo(475 / 6.0);
		assertThat(scores.indicators().get(0).distribution()).isNotNull();
		assertThat(scores.indicators().get(1).score()).isEqualTo(44);
		assertThat(scores.indicators().get(1).distribution()).isNull();
	}

	@Test
	void twoRatingsAreTooFew() {
		Scores scores = Scores.of(this.framework, Boards.byIndicator(new int[] { 4, 4 }, new int[] { 2, 3 }), SIX);
		assertThat(ScoreNumbers.of(scores)).isEmpty();
		assertThat(scores.composite().reason()).isEqualTo(Reason.TOO_FEW_RESPONDENTS);
	}

	@Test
	void largerOrUnknownBoardsNeedFive() {
		List<Ratings> four = Boards.byIndicator(new int[] { 4, 4, 4, 4 }, new int[] { 2, 2, 2, 2 });
		for (ScoringOptions options : List.of(ScoringOptions.STANDARD, ScoringOptions.STANDARD.withBoardSize(7))) {
			Scores scores = Scores.of(this.framework, four, options);
			assertThat(ScoreNumbers.of(scores)).isEmpty();
			assertThat(scores.composite().reason()).isEqualTo(Reason.TOO_FEW_RESPONDENTS);
		}
	}

	@Test
	void aLowerMinimumReplacesTheFive() {
		assertThat(new ScoringOptions(4, 0.5, 6, null).fewestRatings()).isEqualTo(3);
		assertThat(new ScoringOptions(2, 0.5, 6, null).fewestRatings()).isEqualTo(2);
		assertThat(new ScoringOptions(4, 0.5, 7, null).fewestRatings()).isEqualTo(4);
		Scores two = Scores.of(this.framework, Boards.byIndicator(new int[] { 4, 5 }, new int[] { 2, 3 }),
				new ScoringOptions(2, 0.5, 6, null));
		assertThat(two.indicators()).extracting(IndicatorScore::score).containsExactly(87.5, 37.5);
	}

	@Test
	void aHigherMinimumWidensTheMeanOnlyRange() {
		Scores scores = Scores.of(this.framework,
				Boards.byIndicator(new int[] { 4, 4, 5, 5, 5 }, new int[] { 2, 3, 3, 3, 3 }),
				new ScoringOptions(6, 0.5, 6, null));
		assertThat(scores.indicators()).extracting(IndicatorScore::score).containsExactly(90.0, 45.0);
		assertThat(scores.indicators()).extracting(IndicatorScore::distribution).containsOnlyNulls();
	}

}
