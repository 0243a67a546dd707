package org.trustquality.scoring.board;

import java.util.ArrayList;
import java.util.List;

import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trustquality.scoring.Boards;
import org.trustquality.scoring.Reason;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.agreement.Agreement;
import org.trustquality.scoring.agreement.AgreementWord;
import org.trustquality.scoring.change.ChangeWord;
import org.trustquality.scoring.change.ScoreChange;
import org.trustquality.scoring.change.Stayers;
import org.trustquality.scoring.change.Uncertainty;
import org.trustquality.scoring.gap.IndicatorGap;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Interval;
import org.trustquality.scoring.respondent.Respondent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trustquality.scoring.Boards.known;

/** The worked example's figures beyond its scores, from one call and by hand. */
class WorkedExampleFiguresTests {

	private static final Offset<Double> EXACT = within(1e-12);

	private static final Offset<Double> TENTH = within(0.05);

	private final BoardScores scores = BoardScores.of(WorkedExample.year(WorkedExample.trustees()), null,
			WorkedExample.year(WorkedExample.trusteesBefore()));

	@Test
	void scoresAreThoseOfTheSpecification() {
		WeightedScore score = known(this.scores.composite().score().score());
		assertThat(score.evidenceWeighted()).isCloseTo(57.44, within(0.005));
		assertThat(score.neutral()).isCloseTo(53.13, within(0.0051));
		assertThat(score.band().low()).isCloseTo(47.32, within(0.005));
		assertThat(score.band().high()).isCloseTo(59.09, within(0.005));
		assertThat(this.scores.composite().score().balance()).isCloseTo(0.144, within(0.0005));
		assertThat(this.scores.composite().provisional()).isFalse();
		assertThat(this.scores.composite().agreed()).isNull();
	}

	@Test
	void trusteesAgreeOnP1() {
		// 4 4 4 5 3 4: s^2 = 2/5, sEU = 24/12 = 2: rwg 1 - .2 = .8; skew 1 - .4/1.34
		// AD = (0 0 0 1 1 0)/6 = 1/3
		// awg: 1 - .8 / [(24 - 16 - 5) 6/5] = 1 - .8/3.6 = .7778
		// consensus: 1 + 2/6 log2(1 - 1/4) = .8617
		Agreement p1 = agreement(0);
		assertThat(p1.rwg()).isCloseTo(0.8, EXACT);
		assertThat(p1.rwgUntruncated()).isCloseTo(0.8, EXACT);
		assertThat(p1.rwgSlightSkew()).isCloseTo(1 - 0.4 / 1.34, EXACT);
		assertThat(p1.awg()).isCloseTo(7 / 9.0, EXACT);
		assertThat(p1.averageDeviation()).isCloseTo(1 / 3.0, EXACT);
		assertThat(p1.consensus()).isCloseTo(1 + Math.log(0.75) / Math.log(2) / 3, EXACT);
		assertThat(p1.word()).isEqualTo(AgreementWord.AGREE);
	}

	@Test
	void trusteesAreSplitOnQ2() {
		// 1 2 5 5 1 2: s^2 = 52/15: 1 - 26/15 = -.733; AD (4 * 7/3... ) = 1.556
		// awg: m = 8/3: 6 m - m^2 - 5 = 35/9; 35/9 * 6/5 = 14/3; 1 - 104/15 * 3/14 =
		// -.486
		Agreement q2 = agreement(3);
		assertThat(q2.rwg()).isEqualTo(0);
		assertThat(q2.rwgUntruncated()).isCloseTo(-11 / 15.0, EXACT);
		assertThat(q2.awg()).isCloseTo(1 - 104 / 15.0 * 3 / 14, EXACT);
		assertThat(q2.awg()).isCloseTo(-0.486, within(0.0005));
		// (5/3 + 2/3 + 7/3 + 7/3 + 5/3 + 2/3)/6 = 28/18
		assertThat(q2.averageDeviation()).isCloseTo(28 / 18.0, EXACT);
		assertThat(q2.word()).isEqualTo(AgreementWord.SPLIT);
	}

	@Test
	void dimensionsPoolTheVarianceOfTheirIndicators() {
		// P: s^2 = .4 and .3 (2 3 2 3 2 3: 6 * .25 / 5), mean .35: 1 - .35/2
		// Q: .2667 (3 3 4 4 3 3: (60 + 8 ... ) = 4/15) and 52/15, mean 28/15: 1 - 14/15
		assertThat(this.scores.dimensions().get(0).rwgLindell()).isCloseTo(0.825, EXACT);
		assertThat(this.scores.dimensions().get(1).rwgLindell()).isCloseTo(1 / 15.0, EXACT);
	}

	@Test
	void indicatorsTellOnePersonsStepAndTheirEvidence() {
		// 100/(4 * 6)
		assertThat(this.scores.indicators()).extracting(IndicatorFigures::onePersonStep).containsOnly(100 / 24.0);
		assertThat(this.scores.indicators().get(3).claim().weight()).isEqualTo(1);
		assertThat(this.scores.indicators().get(3).agreedScore()).isNull();
	}

	@Test
	void intervalsRestOnTheTrusteesOwnScores() {
		// P, own: (2.5 x1 + 1.5 x2)/4: p1 (187.5 + 37.5)/4 = 56.25, p2 65.625, p3 56.25,
		// p4 (250 + 75)/4 = 81.25, p5 (125 + 37.5)/4 = 40.625, p6 65.625: mean 60.9375
		// deviations -4.6875 4.6875 -4.6875 20.3125 -20.3125 4.6875:
		// squares 4 * 21.97266 + 2 * 412.59766 = 913.0859, sd sqrt(182.617) = 13.5136
		// 60.9375 +- 2.570582 * 13.5136/sqrt(6)
		Interval p = known(this.scores.dimensions().get(0).respondentInterval());
		double reach = 2.570581836 * Math.sqrt(182.6171875 / 6);
		assertThat(p.low()).isCloseTo(60.9375 - reach, within(1e-6));
		assertThat(p.high()).isCloseTo(60.9375 + reach, within(1e-6));
		assertThat(known(this.scores.composite().respondentInterval()).contains(57.44)).isTrue();
	}

	@Test
	void ownScoresLeaveOutWhatIsNotShown() {
		// three claims, C3 rated by one of five only, who would be far from the others
		BoardYear year = new BoardYear(Boards.flat(5, 3),
				WorkedExample.people(new String[] { "a", "b", "c", "d", "e" },
						new int[][] { { 3, 3, 5 }, { 3, 3, 0 }, { 3, 3, 0 }, { 3, 3, 0 }, { 3, 3, 0 } }),
				ScoringOptions.STANDARD);
		assertThat(BoardScores.of(year).dimensions().get(0).respondentInterval()).isEqualTo(new Interval(50, 50));
	}

	@Test
	void chiefExecutiveTwoStepsBelowIsFlagged() {
		// 75 - 25; 4 +- 2.5706 sqrt(.4) sqrt(7/6) = [2.24, 5.76]
		IndicatorGap gap = gap(2);
		assertThat(gap.gap()).isEqualTo(50);
		assertThat(gap.flagged()).isTrue();
		assertThat(gap.box()).isNull();
		Interval expected = known(IndicatorGap.expected(known(this.scores.indicators().get(0).score().distribution())));
		assertThat(expected.low()).isCloseTo(2.24, within(0.005));
		assertThat(expected.high()).isCloseTo(5.76, within(0.005));
	}

	@Test
	void chiefExecutiveOneStepBelowIsNotFlagged() {
		assertThat(gap(3).gap()).isEqualTo(25);
		assertThat(gap(3).flagged()).isFalse();
	}

	@Test
	void changeIsPossible() {
		ScoreChange composite = known(this.scores.change()).composite();
		assertThat(known(composite.change()).evidenceWeighted()).isCloseTo(8.63, within(0.005));
		Uncertainty uncertainty = known(composite.uncertainty());
		assertThat(uncertainty.standardError()).isCloseTo(4.73, within(0.005));
		assertThat(uncertainty.degreesOfFreedom()).isEqualTo(5);
		assertInterval(uncertainty.interval95(), -3.5, 20.8);
		assertInterval(uncertainty.interval80(), 1.7, 15.6);
		assertThat(composite.word()).isEqualTo(ChangeWord.POSSIBLE);
	}

	@Test
	void yearBeforeScored48() {
		double before = known(
				BoardScores.of(WorkedExample.year(WorkedExample.trusteesBefore())).composite().score().score())
			.evidenceWeighted();
		assertThat(before).isCloseTo(48.81, within(0.005));
	}

	@Test
	void twoJoinersHideTheStayersChange() {
		assertThat(known(this.scores.change()).composite().stayers()).isEqualTo(new Stayers(4, null, null));
	}

	@Test
	void comparisonRestsOnEverything() {
		ScoreChange composite = known(this.scores.change()).composite();
		assertThat(composite.commonIndicators().common()).isEqualTo(4);
		assertThat(composite.commonIndicators().of()).isEqualTo(4);
		assertThat(composite.commonIndicators().weightShare()).isCloseTo(1, EXACT);
		assertThat(composite.regradingEffect()).isEqualTo(0);
		assertThat(composite.reason()).isNull();
	}

	@Test
	void agreedLevelsStandApart() {
		BoardScores agreed = BoardScores.of(WorkedExample.year(WorkedExample.trustees()), Boards.sheet(4, 3, 3, 2),
				null);
		// 75 50 | 50 25: D_P 65.625, D_Q 41.667
		assertThat(agreed.indicators()).extracting(IndicatorFigures::agreedScore)
			.containsExactly(75.0, 50.0, 50.0, 25.0);
		assertThat(agreed.dimensions().get(0).agreed()).isCloseTo(65.625, EXACT);
		assertThat(agreed.composite().agreed()).isCloseTo((2 * 65.625 + 1.5 * 125 / 3) / 3.5, EXACT);
		assertThat(agreed.change()).isNull();
		assertThat(agreed.composite().score()).isEqualTo(this.scores.composite().score());
	}

	@Test
	void nobodyRespondingLeavesReasonsAndNoNumbers() {
		BoardYear nobody = WorkedExample.year(List.of());
		BoardScores empty = BoardScores.of(nobody, null, nobody);
		assertThat(empty.composite().score().reason()).isEqualTo(Reason.TOO_FEW_RESPONDENTS);
		assertThat(known(empty.change()).composite().reason()).isEqualTo(Reason.TOO_FEW_RESPONDENTS);
		assertThat(empty.composite().respondentInterval()).isNull();
		assertThat(empty.dimensions()).extracting(DimensionFigures::rwgLindell).containsOnlyNulls();
	}

	private Agreement agreement(int position) {
		return known(this.scores.indicators().get(position).agreement());
	}

	private static IndicatorGap gap(int level) {
		List<Respondent> people = new ArrayList<>(WorkedExample.trustees());
		people.add(WorkedExample.chiefExecutive(level));
		BoardScores scores = BoardScores.of(WorkedExample.year(people));
		assertThat(scores.gaps().indicators()).hasSize(1);
		return scores.gaps().indicators().get(0);
	}

	private static void assertInterval(@Nullable Interval interval, double low, double high) {
		assertThat(known(interval).low()).isCloseTo(low, TENTH);
		assertThat(known(interval).high()).isCloseTo(high, TENTH);
	}

}
