package org.trustquality.scoring.gap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.trustquality.scoring.Boards;
import org.trustquality.scoring.Distribution;
import org.trustquality.scoring.RandomBoard;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.Scores;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trustquality.scoring.respondent.RespondentRole.ADVISER;
import static org.trustquality.scoring.respondent.RespondentRole.CHIEF_EXECUTIVE;

/** Where somebody beside the board sees it otherwise. */
class GapsTests {

	private final Scores scores = Scores.of(Boards.example(), Boards.exampleTrustees(), ScoringOptions.STANDARD);

	@Test
	void gapIsTheBoardsScoreLessTheirs() {
		// board 75 37.5 58.33 41.67; theirs 50 75 100 0
		Gaps gaps = gaps(person("c", CHIEF_EXECUTIVE, 3, 4, 5, 1));
		assertThat(gaps.indicators()).extracting(IndicatorGap::indicator)
			.containsExactly("P1.1", "P2.1", "Q1.1", "Q2.1");
		assertThat(gaps.indicators().get(0).gap()).isEqualTo(25);
		assertThat(gaps.indicators().get(1).gap()).isEqualTo(-37.5);
		assertThat(gaps.indicators().get(2).gap()).isCloseTo(-125 / 3.0, within(1e-12));
		assertThat(gaps.indicators().get(3).gap()).isCloseTo(125 / 3.0, within(1e-12));
		assertThat(gaps.indicators()).extracting(IndicatorGap::box).containsOnlyNulls();
	}

	@Test
	void biasIsTheMeanGapAndSpreadItsDeviation() {
		// P: 25 and -37.5: mean -6.25, sd 62.5/sqrt(2)
		Gaps gaps = gaps(person("c", CHIEF_EXECUTIVE, 3, 4, 5, 0));
		DimensionGap p = gaps.dimensions().get(0);
		assertThat(p.dimension()).isEqualTo("P");
		assertThat(p.bias()).isCloseTo(-6.25, within(1e-12));
		assertThat(p.spread()).isCloseTo(62.5 / Math.sqrt(2), within(1e-12));
		DimensionGap q = gaps.dimensions().get(1);
		assertThat(q.bias()).isCloseTo(-125 / 3.0, within(1e-12));
		assertThat(q.spread()).isNull();
	}

	@Test
	void spreadIsThatOfAllGapsOfTheDimension() {
		// all of the board at 3; theirs 2 3 5: gaps 25 0 -50: mean -8.33
		// squares 33.33^2 + 8.33^2 + 41.67^2 = 2916.67, over 2
		WeightedFramework framework = Boards.flat(5, 3);
		Scores even = Scores.of(framework, Collections.nCopies(5, Boards.sheet(3, 3, 3)), ScoringOptions.STANDARD);
		DimensionGap gap = Gaps.of(framework, even, List.of(person("c", CHIEF_EXECUTIVE, 2, 3, 5))).dimensions().get(0);
		assertThat(gap.bias()).isCloseTo(-25 / 3.0, within(1e-12));
		assertThat(gap.spread()).isCloseTo(Math.sqrt(8750 / 6.0), within(1e-9));
	}

	@Test
	void onlyRatingsAreCompared() {
		Gaps gaps = gaps(person("c", CHIEF_EXECUTIVE, 3, Boards.NS, Boards.NA, 0));
		assertThat(gaps.indicators()).extracting(IndicatorGap::indicator).containsExactly("P1.1");
		assertThat(gaps.dimensions()).extracting(DimensionGap::dimension).containsExactly("P");
	}

	@Test
	void onlyShownIndicatorsAreCompared() {
		Scores few = Scores.of(Boards.example(), Boards.exampleTrustees().subList(0, 4), ScoringOptions.STANDARD);
		Gaps gaps = Gaps.of(Boards.example(), few, List.of(person("c", CHIEF_EXECUTIVE, 3, 3, 3, 3)));
		assertThat(gaps.indicators()).isEmpty();
		assertThat(gaps.dimensions()).isEmpty();
	}

	@Test
	void advisersAreComparedOneByOneInBoxes() {
		// board 75 37.5 58.33 41.67
		Gaps gaps = gaps(person("a", ADVISER, 3, 2, 1, 5), person("b", ADVISER, 2, 3, 3, 1));
		assertThat(gaps.indicators()).extracting(IndicatorGap::respondent)
			.containsExactly("a", "a", "a", "a", "b", "b", "b", "b");
		assertThat(gaps.indicators()).extracting(IndicatorGap::box)
			.containsExactly(Box.BOTH_HIGH, Box.BOTH_LOW, Box.BLIND_SPOT, Box.HIDDEN_STRENGTH, Box.BLIND_SPOT,
					Box.HIDDEN_STRENGTH, Box.BOTH_HIGH, Box.BOTH_LOW);
		assertThat(gaps.dimensions()).extracting(DimensionGap::respondent).containsExactly("a", "a", "b", "b");
	}

	@Test
	void fiftyIsHigh() {
		assertThat(Box.of(50, 50)).isEqualTo(Box.BOTH_HIGH);
		assertThat(Box.of(49.9, 49.9)).isEqualTo(Box.BOTH_LOW);
		assertThat(Box.of(50, 49.9)).isEqualTo(Box.BLIND_SPOT);
		assertThat(Box.of(49.9, 50)).isEqualTo(Box.HIDDEN_STRENGTH);
		assertThat(Box.values()).extracting(Box::words)
			.containsExactly("both high", "both low", "blind spot", "hidden strength");
	}

	@Test
	void flagNeedsAWholeStep() {
		// all at 4: nobody differs, so only the step decides
		assertThat(flagged(List.of(4, 4, 4, 4, 4), 4)).isFalse();
		assertThat(flagged(List.of(4, 4, 4, 4, 4), 3)).isTrue();
		assertThat(flagged(List.of(4, 4, 4, 4, 4), 5)).isTrue();
	}

	@Test
	void stepIsComparedInScalePoints() {
		// 1 of 9 at 3 and the others at 4: mean 35/9, theirs 5: 10/9 of a step
		// s = 1/3, t(8) 2.306: 3.889 +- .810 = [3.08, 4.70]
		assertThat(flagged(List.of(3, 4, 4, 4, 4, 4, 4, 4, 4), 5)).isTrue();
		assertThat(flagged(List.of(3, 4, 4, 4, 4, 4, 4, 4, 4), 3)).isFalse();
		// 34/9 to 5 is more than a step, 37/9 to 5 less
		assertThat(flagged(List.of(5, 4, 4, 4, 4, 4, 4, 4, 4), 5)).isFalse();
		assertThat(flagged(List.of(5, 4, 4, 4, 4, 4, 4, 4, 4), 3)).isTrue();
	}

	@Test
	void flagNeedsToBeOutsideWhatAnotherTrusteeMightSay() {
		// 1 2 3 4 5: mean 3, s 1.58, t(4) 2.776: 3 +- 4.81
		assertThat(flagged(List.of(1, 2, 3, 4, 5), 1)).isFalse();
		assertThat(flagged(List.of(1, 2, 3, 4, 5), 5)).isFalse();
	}

	@Test
	void oneRatingOrAMeanAloneIsNeverFlaggedEitherWay() {
		WeightedFramework framework = Boards.flat(5, 1);
		Respondent person = person("c", CHIEF_EXECUTIVE, 1);
		Scores one = Scores.of(framework, List.of(Boards.sheet(5)), RandomBoard.open());
		assertThat(Gaps.of(framework, one, List.of(person)).indicators().get(0).flagged()).isNull();
		Scores mean = Scores.of(framework, List.of(Boards.sheet(5), Boards.sheet(5), Boards.sheet(4)),
				ScoringOptions.STANDARD.withBoardSize(6));
		IndicatorGap gap = Gaps.of(framework, mean, List.of(person)).indicators().get(0);
		assertThat(gap.flagged()).isNull();
		// 91.67, shown as 92
		assertThat(gap.gap()).isEqualTo(92);
		assertThat(IndicatorGap.expected(new Distribution(List.of(0, 0, 1)))).isNull();
	}

	private Gaps gaps(Respondent... people) {
		return Gaps.of(Boards.example(), this.scores, List.of(people));
	}

	private static boolean flagged(List<Integer> board, int theirs) {
		WeightedFramework framework = Boards.flat(5, 1);
		List<Ratings> trustees = new ArrayList<>();
		board.forEach((level) -> trustees.add(Boards.sheet(level)));
		Gaps gaps = Gaps.of(framework, Scores.of(framework, trustees, ScoringOptions.STANDARD),
				List.of(person("c", CHIEF_EXECUTIVE, theirs)));
		return Boards.known(gaps.indicators().get(0).flagged());
	}

	private static Respondent person(String id, RespondentRole role, int... codes) {
		return new Respondent(id, role, Boards.sheet(codes));
	}

}
