package org.trustquality.scoring;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** "Not sure" and "not applicable". */
class NotSureTests {

	private static final int NS = Boards.NS;

	private static final int NA = Boards.NA;

	@Test
	void notSureIsNeverAZero() {
		IndicatorScore indicator = first(new int[] { 5, 5, 5, 5, 5, NS });
		assertThat(indicator.score()).isEqualTo(100);
		assertThat(indicator.counts()).isEqualTo(new Counts(5, 1, 0, 0));
		assertThat(indicator.counts().visibility()).isEqualTo(1 / 6.0);
		assertThat(indicator.counts().isHardToSee()).isFalse();
	}

	@Test
	void boardCannotSeeWhatAThirdIsNotSureOf() {
		assertThat(new Counts(6, 3, 0, 0).isHardToSee()).isTrue();
		assertThat(new Counts(7, 3, 0, 0).isHardToSee()).isFalse();
		assertThat(new Counts(0, 1, 0, 0).isHardToSee()).isTrue();
		assertThat(new Counts(0, 0, 9, 0).isHardToSee()).isFalse();
	}

	@Test
	void visibilityLeavesOutWhoHoldsItNotApplicable() {
		assertThat(new Counts(3, 1, 2, 5).visibility()).isEqualTo(0.25);
		assertThat(new Counts(0, 0, 2, 5).visibility()).isNull();
	}

	@Test
	void everyoneNotSureLeavesNoScoreButIsSeen() {
		Scores scores = Scores.of(Boards.flat(5, 2), Collections.nCopies(8, Boards.sheet(NS, NS)),
				ScoringOptions.STANDARD);
		assertThat(ScoreNumbers.of(scores)).isEmpty();
		assertThat(scores.composite().reason()).isEqualTo(Reason.DIMENSION_INCOMPLETE);
		assertThat(scores.dimensions().get(0).coverage()).isEqualTo(0);
		assertThat(scores.indicators()).extracting((indicator) -> indicator.counts().visibility()).containsOnly(1.0);
		assertThat(scores.indicators()).extracting(IndicatorScore::dropped).containsOnly(false);
	}

	@Test
	void everyoneNotApplicableLeavesNoClaimAndNoCoverage() {
		Scores scores = Scores.of(Boards.flat(5, 2), Collections.nCopies(8, Boards.sheet(NA, NA)),
				ScoringOptions.STANDARD);
		assertThat(ScoreNumbers.of(scores)).isEmpty();
		assertThat(scores.indicators()).extracting(IndicatorScore::dropped).containsOnly(true);
		assertThat(scores.dimensions().get(0).coverage()).isNull();
		assertThat(scores.dimensions().get(0).reason()).isEqualTo(Reason.DIMENSION_INCOMPLETE);
		assertThat(scores.composite().reason()).isEqualTo(Reason.DIMENSION_INCOMPLETE);
	}

	@Test
	void halfNotApplicableIsNoMajority() {
		IndicatorScore half = first(new int[] { 4, 4, 4, 4, 4, NA, NA, NA, NA, NA });
		assertThat(half.dropped()).isFalse();
		assertThat(half.score()).isEqualTo(75);
	}

	@Test
	void majorityNotApplicableDropsAnIndicator() {
		IndicatorScore dropped = first(new int[] { 4, 4, 4, 4, 4, NA, NA, NA, NA, NA, NA });
		assertThat(dropped.dropped()).isTrue();
		assertThat(dropped.score()).isNull();
		assertThat(dropped.distribution()).isNull();
		assertThat(dropped.effectiveWeight()).isNull();
		assertThat(dropped.counts()).isEqualTo(new Counts(5, 0, 6, 0));
	}

	@Test
	void onlyThoseWhoAnsweredMakeTheMajority() {
		assertThat(new Counts(1, 1, 3, 9).isDropped()).isTrue();
		assertThat(new Counts(1, 2, 3, 0).isDropped()).isFalse();
		assertThat(new Counts(0, 0, 0, 9).isDropped()).isFalse();
	}

	@Test
	void claimWithoutApplicableIndicatorsLeavesTheDenominators() {
		// C1 and C2 at 75, C3 dropped: 2 of 2 claims, not 2 of 3
		Scores scores = Scores.of(Boards.flat(5, 3), Collections.nCopies(5, Boards.sheet(4, 4, NA)),
				ScoringOptions.STANDARD);
		assertThat(scores.dimensions().get(0).coverage()).isEqualTo(1);
		assertThat(Boards.known(scores.composite().score()).neutral()).isEqualTo(75);
		assertThat(scores.claims()).extracting(ClaimScore::effectiveWeight).containsExactly(0.5, 0.5, null);
	}

	@Test
	void claimKeepsItsOtherIndicators() {
		WeightedFramework framework = new WeightedFramework(5,
				List.of(new WeightedDimension("D", List.of(WeightedClaim.weighing("C", 2, List.of("a", "b", "c"))))));
		Scores scores = Scores.of(framework, Collections.nCopies(5, Boards.sheet(NA, 1, 5)), ScoringOptions.STANDARD);
		assertThat(scores.claims()).containsExactly(new ClaimScore("C", 2, 50.0, 2, 1.0));
		assertThat(scores.indicators()).extracting(IndicatorScore::effectiveWeight).containsExactly(null, 0.5, 0.5);
	}

	private static IndicatorScore first(int[] codes) {
		int[] others = codes.clone();
		Arrays.fill(others, 3);
		return Scores.of(Boards.flat(5, 2), Boards.byIndicator(codes, others), ScoringOptions.STANDARD)
			.indicators()
			.get(0);
	}

}
