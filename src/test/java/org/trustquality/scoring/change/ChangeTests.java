package org.trustquality.scoring.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.scoring.Boards;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.Reason;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedClaim;
import org.trustquality.scoring.WeightedDimension;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.board.WorkedExample;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.trustquality.scoring.Boards.NA;
import static org.trustquality.scoring.Boards.NS;
import static org.trustquality.scoring.Boards.known;

/** Two years of a board, like for like. */
class ChangeTests {

	private static final WeightedFramework THREE = Boards.flat(5, 3);

	@Test
	void onlyWhatBothYearsShowIsCompared() {
		// C3 is shown this year only: 2 of 3 claims in common; 50 100 against 25 25
		Change change = Change.between(year(THREE, 3, 5, 1), year(THREE, 2, 2, NS));
		ScoreChange dimension = change.dimensions().get(0);
		assertThat(known(dimension.change()).evidenceWeighted()).isCloseTo(50, within(1e-12));
		assertThat(known(dimension.change()).neutral()).isCloseTo(50, within(1e-12));
		assertThat(dimension.commonIndicators()).isEqualTo(new CommonIndicators(2, 3, 2 / 3.0));
		assertThat(change.composite().commonIndicators()).isEqualTo(dimension.commonIndicators());
		assertThat(dimension.dimension()).isEqualTo("D");
		assertThat(change.composite().dimension()).isNull();
	}

	@Test
	void fewerThanTwoThirdsInCommonAreNotComparable() {
		Change change = Change.between(year(THREE, 3, 3, NS), year(THREE, 3, NS, 3));
		ScoreChange dimension = change.dimensions().get(0);
		assertThat(dimension).isEqualTo(new ScoreChange("D", null, null, null, null, null,
				new CommonIndicators(1, 3, 0.5), Reason.NOT_COMPARABLE));
		assertThat(change.composite().reason()).isEqualTo(Reason.NOT_COMPARABLE);
		assertThat(change.composite().change()).isNull();
	}

	@Test
	void halfOfFourClaimsInCommonAreNotComparable() {
		WeightedFramework four = Boards.flat(5, 4);
		Change change = Change.between(year(four, 3, 3, 3, NS), year(four, 3, 3, NS, 3));
		assertThat(change.composite().reason()).isEqualTo(Reason.NOT_COMPARABLE);
		assertThat(change.composite().commonIndicators().common()).isEqualTo(2);
	}

	@Test
	void weightShareIsThatOfTheDimensionAlone() {
		// D1: three claims, two in common; D2: one claim; a dimension weighs half of all
		WeightedFramework framework = new WeightedFramework(5,
				List.of(new WeightedDimension("D1", Boards.flat(5, 3).claims()), new WeightedDimension("D2",
						List.of(WeightedClaim.graded("E", EvidenceGrade.SUPPORTED, List.of("e"))))));
		Change change = Change.between(year(framework, 3, 3, 3, 3), year(framework, 3, 3, NS, 3));
		assertThat(change.dimensions().get(0).commonIndicators().weightShare()).isCloseTo(2 / 3.0, within(1e-12));
		assertThat(change.dimensions().get(1).commonIndicators().weightShare()).isCloseTo(1, within(1e-12));
		assertThat(change.composite().commonIndicators().weightShare()).isCloseTo(5 / 6.0, within(1e-12));
	}

	@Test
	void dimensionNeedsMoreThanTheComposite() {
		// four of six people raise one of three ratings: changes of 8.33 8.33 8.33 8.33
		// 0 0, mean 5.56, SE 8.33 * .516/sqrt(6) = 1.757, 3.16 errors: t(5) is 2.57 at 95
		// %
		// and 4.03 at 99 %
		BoardYear before = people(THREE, new int[] { 3, 3, 3, 3, 3, 3 }, new int[] { 3, 3, 3, 3, 3, 3 },
				new int[] { 3, 3, 3, 3, 3, 3 });
		BoardYear now = people(THREE, new int[] { 4, 3, 3, 4, 3, 3 }, new int[] { 3, 4, 3, 3, 3, 3 },
				new int[] { 3, 3, 4, 3, 3, 3 });
		Change change = Change.between(now, before);
		assertThat(change.composite().word()).isEqualTo(ChangeWord.CLEAR);
		assertThat(change.dimensions().get(0).word()).isEqualTo(ChangeWord.POSSIBLE);
	}

	@Test
	void dimensionsOfAnOlderEditionAreFoundByTheirId() {
		// older: Q before P, and Q1 of grade 0: Q last year 100 and 0:
		// today (2 * 100 + 0)/3, then 50
		WeightedFramework older = new WeightedFramework(5, List.of(
				new WeightedDimension("Q",
						List.of(Boards.claim("Q1", EvidenceGrade.NOT_YET_EVIDENCED),
								Boards.claim("Q2", EvidenceGrade.NOT_YET_EVIDENCED))),
				Boards.example().dimensions().get(0)));
		Change change = Change.between(year(Boards.example(), 3, 3, 3, 3), year(older, 5, 1, 4, 2));
		assertThat(change.dimensions().get(0).regradingEffect()).isEqualTo(0);
		assertThat(change.dimensions().get(1).regradingEffect()).isCloseTo(200 / 3.0 - 50, within(1e-12));
	}

	@Test
	void whatEitherYearHoldsNotApplicableIsDroppedInBoth() {
		// C3 dropped this year, C4 last year: two of two claims in common
		WeightedFramework four = Boards.flat(5, 4);
		Change change = Change.between(year(four, 3, 3, NA, 5), year(four, 2, 2, 5, NA));
		assertThat(known(change.composite().change()).evidenceWeighted()).isCloseTo(25, within(1e-12));
		assertThat(change.composite().commonIndicators().common()).isEqualTo(2);
	}

	@Test
	void oneClaimLeftOverIsNotComparable() {
		Change change = Change.between(year(Boards.flat(5, 2), 3, NA), year(Boards.flat(5, 2), 3, 3));
		assertThat(change.composite().change()).isNull();
		assertThat(change.composite().reason()).isEqualTo(Reason.DIMENSION_INCOMPLETE);
	}

	@Test
	void theOnlyClaimIsEnough() {
		Change change = Change.between(year(Boards.flat(5, 1), 3), year(Boards.flat(5, 1), 2));
		assertThat(known(change.composite().change()).evidenceWeighted()).isEqualTo(25);
	}

	@Test
	void claimsAreComparedOnTheirCommonIndicators() {
		// a 75 and 50, b only this year, c 0 and 25: mean change 0
		WeightedFramework framework = new WeightedFramework(5,
				List.of(new WeightedDimension("D", List.of(WeightedClaim.weighing("C", 2, List.of("a", "b", "c"))))));
		Change change = Change.between(year(framework, 4, 5, 1), year(framework, 3, NS, 2));
		assertThat(known(change.composite().change()).evidenceWeighted()).isEqualTo(0);
		assertThat(change.composite().word()).isEqualTo(ChangeWord.NO_CLEAR_CHANGE);
	}

	@Test
	void tooFewInEitherYearAreTheReason() {
		BoardYear full = year(THREE, 3, 3, 3);
		BoardYear few = new BoardYear(THREE, full.respondents().subList(0, 4), ScoringOptions.STANDARD);
		assertThat(Change.between(few, full).composite().reason()).isEqualTo(Reason.TOO_FEW_RESPONDENTS);
		assertThat(Change.between(full, few).composite().reason()).isEqualTo(Reason.TOO_FEW_RESPONDENTS);
		assertThat(Change.between(full, few).dimensions().get(0).reason()).isEqualTo(Reason.TOO_FEW_RESPONDENTS);
		assertThat(Change.between(few, few).composite().commonIndicators()).isEqualTo(new CommonIndicators(0, 3, null));
	}

	@Test
	void incompleteDimensionIsTheReasonInEitherYear() {
		BoardYear full = year(THREE, 3, 3, 3);
		BoardYear incomplete = year(THREE, 3, NS, NS);
		assertThat(Change.between(incomplete, full).dimensions().get(0).reason())
			.isEqualTo(Reason.DIMENSION_INCOMPLETE);
		assertThat(Change.between(full, incomplete).dimensions().get(0).reason())
			.isEqualTo(Reason.DIMENSION_INCOMPLETE);
		assertThat(Change.between(full, incomplete).composite().reason()).isEqualTo(Reason.DIMENSION_INCOMPLETE);
	}

	@Test
	void compositeNeedsEveryDimensionComparable() {
		Change change = Change.between(year(Boards.example(), 4, 4, 4, NS), year(Boards.example(), 3, 3, 3, 3));
		assertThat(change.dimensions().get(0).change()).isNotNull();
		assertThat(change.dimensions().get(1).change()).isNull();
		assertThat(change.composite().change()).isNull();
		// weights cover P only this year: all of it is common
		assertThat(change.composite().commonIndicators()).isEqualTo(new CommonIndicators(3, 4, 1.0));
		assertThat(change.dimensions().get(1).commonIndicators().weightShare()).isNull();
	}

	@Test
	void otherWordsAreNotTheSameIndicator() {
		Change change = Change.between(year(THREE, 3, 3, 5), year(THREE, 2, 2, 1), (id) -> !id.equals("C3.1"));
		assertThat(known(change.composite().change()).evidenceWeighted()).isCloseTo(25, within(1e-12));
		assertThat(change.composite().commonIndicators().common()).isEqualTo(2);
	}

	@Test
	void anotherScaleIsNotComparable() {
		Change change = Change.between(year(THREE, 3, 3, 5), year(Boards.flat(4, 3), 2, 2, 1));
		assertThat(change.composite().reason()).isEqualTo(Reason.NOT_COMPARABLE);
		assertThat(change.composite().commonIndicators().common()).isEqualTo(0);
	}

	@Test
	void olderEditionMayLackIndicatorsAndOrderThemOtherwise() {
		WeightedFramework older = new WeightedFramework(5,
				List.of(new WeightedDimension("D", List.of(Boards.claim("C2", EvidenceGrade.SUPPORTED),
						Boards.claim("C1", EvidenceGrade.SUPPORTED), Boards.claim("C8", EvidenceGrade.SUPPORTED),
						Boards.claim("C9", EvidenceGrade.SUPPORTED)))));
		// C1 75 and 0, C2 50 and 50
		Change change = Change.between(year(THREE, 4, 3, 3), year(older, 3, 1, 5, 5));
		assertThat(known(change.composite().change()).evidenceWeighted()).isCloseTo(37.5, within(1e-12));
		assertThat(known(change.composite().stayers()).change()).isCloseTo(37.5, within(1e-12));
		// two of four claims would not have been a score then
		assertThat(change.composite().regradingEffect()).isNull();
	}

	@Test
	void newGradesAloneChangeWhatTheyChange() {
		// last year 100 and 0: weights 2.5 and 1 today 250/3.5, then 1 and 1: 50
		WeightedFramework today = twoClaims(EvidenceGrade.CORROBORATED, EvidenceGrade.NOT_YET_EVIDENCED);
		WeightedFramework then = twoClaims(EvidenceGrade.NOT_YET_EVIDENCED, EvidenceGrade.NOT_YET_EVIDENCED);
		Change change = Change.between(year(today, 5, 1), year(then, 5, 1));
		assertThat(known(change.composite().change()).evidenceWeighted()).isEqualTo(0);
		assertThat(change.composite().regradingEffect()).isCloseTo(250 / 3.5 - 50, within(1e-12));
		assertThat(change.dimensions().get(0).regradingEffect()).isCloseTo(250 / 3.5 - 50, within(1e-12));
	}

	@Test
	void newDimensionIsNotComparable() {
		WeightedFramework older = new WeightedFramework(5, Boards.example().dimensions().subList(0, 1));
		Change change = Change.between(year(Boards.example(), 4, 4, 4, 4), year(older, 3, 3));
		assertThat(known(change.dimensions().get(0).change()).evidenceWeighted()).isCloseTo(25, within(1e-12));
		assertThat(change.dimensions().get(0).regradingEffect()).isEqualTo(0);
		assertThat(change.dimensions().get(1).reason()).isEqualTo(Reason.NOT_COMPARABLE);
		assertThat(change.composite().reason()).isEqualTo(Reason.NOT_COMPARABLE);
	}

	@Test
	void bandOfTheChangeIsExactByHand() {
		// the worked example, c = .5 for all: P1 75 - 62.5 = 12.5, P2 37.5 - 29.17 =
		// 8.33,
		// Q1 58.33 - 50 = 8.33, Q2 41.67 - 41.67 = 0
		// low: only Q2 up: (0 + 8.33 + 8.33 + 12.5)/5.5; high: only P1 up:
		// (31.25 + 16.67)/5.5
		ScoreChange composite = Change
			.between(WorkedExample.year(WorkedExample.trustees()), WorkedExample.year(WorkedExample.trusteesBefore()))
			.composite();
		assertThat(known(composite.change()).band().low()).isCloseTo((12.5 + 50 / 3.0) / 5.5, within(1e-9));
		assertThat(known(composite.change()).band().high()).isCloseTo((31.25 + 50 / 3.0) / 5.5, within(1e-9));
		assertThat(known(composite.change()).neutral()).isCloseTo((12.5 + 50 / 3.0) / 4, within(1e-9));
	}

	@Test
	void moreRatingsNeededInEitherYearHideIntervals() {
		BoardYear six = year(THREE, 3, 3, 3);
		BoardYear strict = new BoardYear(THREE, six.respondents(), ScoringOptions.STANDARD.withMinimumRatings(6));
		List<Respondent> five = six.respondents().subList(0, 5);
		BoardYear fewer = new BoardYear(THREE, five, ScoringOptions.STANDARD);
		assertThat(known(Change.between(six, fewer).composite().uncertainty()).standardError()).isEqualTo(0);
		assertThat(known(Change.between(strict, fewer).composite().uncertainty()).standardError()).isNull();
		assertThat(known(Change.between(fewer, strict).composite().uncertainty()).standardError()).isNull();
		assertThat(known(Change.between(strict, fewer).composite().stayers()).change()).isNull();
		assertThat(known(Change.between(fewer, strict).composite().stayers()).change()).isNull();
	}

	@Test
	void largestMoversComeFirstAndSmallOnesNotAtAll() {
		// six people, one step is 100/24 = 4.17: C1 moves 12.5, C2 -25, C3 4.17
		BoardYear before = people(THREE, new int[] { 3, 3, 3, 3, 3, 3 }, new int[] { 3, 3, 3, 3, 3, 3 },
				new int[] { 3, 3, 3, 3, 3, 3 });
		BoardYear now = people(THREE, new int[] { 4, 4, 4, 3, 3, 3 }, new int[] { 2, 2, 2, 2, 2, 2 },
				new int[] { 4, 3, 3, 3, 3, 3 });
		List<Mover> movers = Change.between(now, before).movers();
		assertThat(movers).containsExactly(new Mover("C2.1", 50, 25), new Mover("C1.1", 50, 62.5));
		assertThat(movers.get(0).move()).isEqualTo(-25);
	}

	@Test
	void twoPeoplesStepsAreEnoughOfTheSmallerYear() {
		BoardYear before = people(THREE, new int[] { 3, 3, 3, 3, 3, NS }, new int[] { 3, 3, 3, 3, 3, 3 },
				new int[] { 3, 3, 3, 3, 3, 3 });
		BoardYear now = people(THREE, new int[] { 4, 4, 3, 3, 3, 3 }, new int[] { 4, 4, 3, 3, 3, 3 },
				new int[] { 3, 3, 3, 3, 3, 3 });
		// both move 8.33; for C1 two steps of five people are 10
		assertThat(Change.between(now, before).movers()).extracting(Mover::indicator).containsExactly("C2.1");
	}

	@Test
	void refusesAChangeWithoutNumberOrReason() {
		CommonIndicators basis = new CommonIndicators(0, 1, null);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ScoreChange("D", null, null, null, null, null, basis, null));
	}

	private static WeightedFramework twoClaims(EvidenceGrade one, EvidenceGrade other) {
		return new WeightedFramework(5,
				List.of(new WeightedDimension("D", List.of(Boards.claim("C1", one), Boards.claim("C2", other)))));
	}

	/** Six people who all rate the same. */
	private static BoardYear year(WeightedFramework framework, int... codes) {
		return board(framework, Collections.nCopies(6, Boards.sheet(codes)));
	}

	private static BoardYear people(WeightedFramework framework, int[]... rows) {
		return board(framework, Boards.byIndicator(rows));
	}

	private static BoardYear board(WeightedFramework framework, List<Ratings> ratings) {
		List<Respondent> people = new ArrayList<>();
		for (Ratings each : ratings) {
			people.add(new Respondent("p" + people.size(), RespondentRole.TRUSTEE, each));
		}
		return new BoardYear(framework, people, ScoringOptions.STANDARD);
	}

}
