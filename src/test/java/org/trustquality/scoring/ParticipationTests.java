package org.trustquality.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which trustees count. */
class ParticipationTests {

	private final WeightedFramework four = Boards.flat(5, 4);

	@Test
	void trusteeCountsFromHalfTheIndicators() {
		List<Ratings> trustees = board(5, 3, 3, 3, 3);
		trustees.add(Boards.sheet(5, Boards.NS, 0, 0));
		trustees.add(Boards.sheet(1, 0, 0, 0));
		Scores scores = Scores.of(this.four, trustees, ScoringOptions.STANDARD);
		assertThat(scores.participation()).isEqualTo(new Participation(7, 7, 6));
		// five threes and a five: 20/6 = 10/3, x = 58.33; the one is not in it
		assertThat(scores.indicators().get(0).score()).isEqualTo(175 / 3.0);
		assertThat(scores.indicators().get(1).counts()).isEqualTo(new Counts(5, 1, 0, 0));
		assertThat(scores.indicators().get(2).counts()).isEqualTo(new Counts(5, 0, 0, 1));
	}

	@Test
	void notSureAndNotApplicableAreAnswers() {
		List<Ratings> trustees = List.of(Boards.sheet(Boards.NS, Boards.NA, 0, 0));
		assertThat(Scores.of(this.four, trustees, ScoringOptions.STANDARD).participation().counted()).isEqualTo(1);
	}

	@Test
	void shareToAnswerCanBeChosen() {
		List<Ratings> trustees = List.of(Boards.sheet(3, 3, 3, 0), Boards.sheet(3, 3, 0, 0));
		ScoringOptions threeQuarters = new ScoringOptions(5, 0.75, null, null);
		assertThat(Scores.of(this.four, trustees, threeQuarters).participation().counted()).isEqualTo(1);
	}

	@Test
	void shareOfAWholeNumberOfIndicatorsIsReachedExactly() {
		// 7 of 25: .28 * 25 is more than 7 in floating point, 7 / 25 is .28
		List<Ratings> trustees = List.of(Boards.sheet(Arrays.copyOf(new int[] { 3, 3, 3, 3, 3, 3, 3 }, 25)));
		ScoringOptions options = new ScoringOptions(5, 0.28, null, null);
		assertThat(Scores.of(Boards.flat(5, 25), trustees, options).participation().counted()).isEqualTo(1);
	}

	@Test
	void lessThanHalfOfThoseAskedIsProvisionalAndStillShown() {
		List<Ratings> trustees = board(5, 3, 3, 3, 3);
		Scores half = Scores.of(this.four, trustees, ScoringOptions.STANDARD.withInvited(10));
		Scores less = Scores.of(this.four, trustees, ScoringOptions.STANDARD.withInvited(11));
		assertThat(half.participation().isProvisional()).isFalse();
		assertThat(less.participation().isProvisional()).isTrue();
		assertThat(less.composite()).isEqualTo(half.composite());
		assertThat(less.composite().score()).isNotNull();
	}

	@Test
	void thoseWhoRespondedCountAsAskedUnlessToldOtherwise() {
		List<Ratings> trustees = board(5, 3, 3, 3, 3);
		trustees.addAll(board(6, 3, 0, 0, 0));
		Scores scores = Scores.of(this.four, trustees, ScoringOptions.STANDARD);
		assertThat(scores.participation()).isEqualTo(new Participation(11, 11, 5));
		assertThat(scores.participation().isProvisional()).isTrue();
	}

	@Test
	void nobodyRespondingGivesReasonsAndNoNumbers() {
		Scores scores = Scores.of(this.four, List.of(), ScoringOptions.STANDARD);
		assertThat(scores.participation()).isEqualTo(new Participation(0, 0, 0));
		assertThat(scores.composite().reason()).isEqualTo(Reason.TOO_FEW_RESPONDENTS);
		assertThat(scores.dimensions()).extracting(DimensionScore::reason).containsOnly(Reason.TOO_FEW_RESPONDENTS);
		assertThat(scores.indicators()).extracting(IndicatorScore::counts).containsOnly(new Counts(0, 0, 0, 0));
		assertThat(scores.indicators()).extracting((indicator) -> indicator.counts().visibility()).containsOnlyNulls();
		assertThat(ScoreNumbers.of(scores)).isEmpty();
	}

	@Test
	void oneRespondentIsTooFew() {
		Scores scores = Scores.of(this.four, board(1, 3, 3, 3, 3), ScoringOptions.STANDARD);
		assertThat(scores.composite().reason()).isEqualTo(Reason.TOO_FEW_RESPONDENTS);
		assertThat(ScoreNumbers.of(scores)).isEmpty();
	}

	@Test
	void oneRespondentIsEnoughWhereTheMinimumSaysSo() {
		Scores scores = Scores.of(this.four, board(1, 3, 3, 3, 3), RandomBoard.open());
		Distribution distribution = Boards.known(scores.indicators().get(0).distribution());
		assertThat(distribution.mean()).isEqualTo(3);
		assertThat(distribution.median()).isEqualTo(3);
		assertThat(distribution.sd()).isNull();
		assertThat(Boards.known(scores.composite().score()).evidenceWeighted()).isEqualTo(50);
	}

	private static List<Ratings> board(int people, int... codes) {
		return new ArrayList<>(Collections.nCopies(people, Boards.sheet(codes)));
	}

}
