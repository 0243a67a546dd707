package org.trustquality.scoring.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.junit.jupiter.api.Test;
import org.trustquality.scoring.Changes;
import org.trustquality.scoring.IndicatorScore;
import org.trustquality.scoring.RandomBoard;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.change.Change;
import org.trustquality.scoring.change.ScoreChange;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Interval;
import org.trustquality.scoring.respondent.Respondent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trustquality.scoring.Boards.known;

/** The properties of section 10 of the scoring specification, over whole answers. */
class BoardPropertyTests {

	private static final int DRAWS = 2_000;

	private static final IntUnaryOperator UNCHANGED = (code) -> code;

	@Test
	void orderOfPeopleIsWithoutEffect() {
		for (long seed = 0; seed < DRAWS; seed++) {
			RandomYears years = RandomYears.any(seed);
			BoardScores shuffled = BoardScores.of(shuffled(years, years.now()), years.agreed(),
					shuffled(years, years.before()));
			BoardScores scores = years.scores();
			assertThat(shuffled.indicators()).as("seed %d", seed).isEqualTo(scores.indicators());
			assertThat(shuffled.dimensions()).as("seed %d", seed).isEqualTo(scores.dimensions());
			assertThat(shuffled.composite()).as("seed %d", seed).isEqualTo(scores.composite());
			assertThat(shuffled.change()).as("seed %d", seed).isEqualTo(scores.change());
			assertThat(shuffled.gaps().indicators()).as("seed %d", seed)
				.containsExactlyInAnyOrderElementsOf(scores.gaps().indicators());
		}
	}

	@Test
	void orderOfIndicatorsClaimsAndDimensionsIsWithoutEffect() {
		for (long seed = 0; seed < DRAWS; seed++) {
			RandomYears years = RandomYears.any(seed);
			BoardScores reordered = years.reordered(Changes.shuffled(years.board())).scores();
			assertSame(BoardNumbers.scores(years.scores()), BoardNumbers.scores(reordered), 0, seed);
			assertSame(BoardNumbers.differences(years.scores()), BoardNumbers.differences(reordered), 0, seed);
		}
	}

	@Test
	void addingAStepToEveryRatingMovesScoresAndLeavesDifferences() {
		for (long seed = 0; seed < DRAWS; seed++) {
			RandomYears drawn = RandomYears.any(seed);
			int points = drawn.board().framework.scalePoints();
			RandomYears years = drawn.under(RandomBoard.open());
			IntUnaryOperator lower = (code) -> Math.min(code, points - 1);
			IntUnaryOperator higher = (code) -> Rating.isLevel(code) ? code + 1 : code;
			BoardScores low = years.changed(lower, lower).scores();
			BoardScores high = years.changed(lower, lower).changed(higher, higher).scores();
			assertSame(BoardNumbers.scores(low), BoardNumbers.scores(high), 100.0 / (points - 1), seed);
			assertSame(BoardNumbers.differences(low), BoardNumbers.differences(high), 0, seed);
		}
	}

	@Test
	void equalRatingsLeaveNoSpreadAnywhere() {
		for (long seed = 0; seed < DRAWS; seed++) {
			RandomYears years = RandomYears.any(seed);
			int level = 1 + years.board().random.nextInt(years.board().framework.scalePoints());
			IntUnaryOperator equal = (code) -> Rating.isLevel(code) ? level : code;
			BoardScores scores = years.changed(equal, equal).under(RandomBoard.open()).scores();
			String seedNote = "seed " + seed;
			BoardNumbers.scores(scores)
				.forEach((name, number) -> assertThat(number).as(seedNote + " " + name)
					.isCloseTo(years.board().framework.score(level), within(1e-9)));
			BoardNumbers.differences(scores).forEach((name, number) -> {
				boolean measure = name.endsWith("rwg") || name.endsWith("share");
				assertThat(measure ? number - Math.rint(number) : number).as(seedNote + " " + name)
					.satisfies((value) -> assertThat(name.endsWith("share") ? 0 : value).isCloseTo(0, within(1e-9)));
			});
		}
	}

	@Test
	void raisingThisYearNeverLowersAScoreOrAChange() {
		for (long seed = 0; seed < DRAWS; seed++) {
			RandomYears years = RandomYears.any(seed);
			int points = years.board().framework.scalePoints();
			int[] countdown = { years.board().random.nextInt(40) };
			RandomYears raised = years.changed(
					(code) -> (Rating.isLevel(code) && countdown[0]-- == 0) ? Math.min(points, code + 1) : code,
					UNCHANGED);
			BoardScores before = years.scores();
			BoardScores after = raised.scores();
			assertNotLower(scoresOnly(before), scoresOnly(after), seed);
			assertNotLower(changesOnly(before), changesOnly(after), seed);
		}
	}

	@Test
	void bandOfAChangeTakesInBothWeightings() {
		int shown = 0;
		for (long seed = 0; seed < DRAWS; seed++) {
			Change change = known(RandomYears.any(seed).under(RandomBoard.open()).scores().change());
			List<ScoreChange> all = new ArrayList<>(change.dimensions());
			all.add(change.composite());
			for (ScoreChange each : all) {
				WeightedScore moved = each.change();
				if (moved != null) {
					shown++;
					assertThat(moved.evidenceWeighted()).as("seed %d", seed)
						.isBetween(moved.band().low() - 1e-9, moved.band().high() + 1e-9);
					assertThat(moved.neutral()).as("seed %d", seed).isBetween(moved.band().low(), moved.band().high());
				}
			}
		}
		assertThat(shown).isGreaterThan(DRAWS);
	}

	@Test
	void noDrawOfEvidenceWeightsLeavesTheBandOfAChange() {
		for (long seed = 0; seed < DRAWS; seed++) {
			RandomYears years = RandomYears.complete(seed);
			WeightedScore change = known(known(years.scores().change()).composite().change());
			for (int draw = 0; draw < 2; draw++) {
				WeightedFramework drawn = RandomWeights.redrawn(years.board());
				WeightedScore other = known(known(years.reordered(drawn).scores().change()).composite().change());
				assertThat(other.evidenceWeighted()).as("seed %d", seed)
					.isBetween(change.band().low() - 1e-9, change.band().high() + 1e-9);
			}
		}
	}

	@Test
	void changeIsTheDifferenceOfTheTwoYearsWhereAllIsComplete() {
		for (long seed = 0; seed < DRAWS; seed++) {
			RandomYears years = RandomYears.complete(seed);
			BoardScores now = years.scores();
			BoardScores before = BoardScores.of(years.before());
			assertThat(known(known(now.change()).composite().change()).evidenceWeighted()).as("seed %d", seed)
				.isCloseTo(known(now.composite().score().score()).evidenceWeighted()
						- known(before.composite().score().score()).evidenceWeighted(), within(1e-9));
		}
	}

	@Test
	void meanOwnScoreIsTheScoreWhereAllIsComplete() {
		int intervals = 0;
		for (long seed = 0; seed < DRAWS; seed++) {
			BoardScores scores = RandomYears.complete(seed).scores();
			Interval interval = scores.composite().respondentInterval();
			if (interval != null) {
				intervals++;
				assertThat((interval.low() + interval.high()) / 2).as("seed %d", seed)
					.isCloseTo(known(scores.composite().score().score()).evidenceWeighted(), within(1e-9));
			}
		}
		assertThat(intervals).isGreaterThan(DRAWS / 2);
	}

	@Test
	void noNumberIsEverUndefined() {
		for (long seed = 0; seed < DRAWS; seed++) {
			BoardScores scores = RandomYears.any(seed).scores();
			assertThat(scores.toString()).as("seed %d", seed)
				.doesNotContain("NaN", "Infinity")
				.doesNotContainPattern("-0\\.0[,\\]]");
		}
	}

	@Test
	void agreementLiesWithinItsBounds() {
		for (long seed = 0; seed < DRAWS; seed++) {
			RandomYears years = RandomYears.any(seed).under(RandomBoard.open());
			BoardScores scores = years.scores();
			int points = years.board().framework.scalePoints();
			scores.indicators().forEach((each) -> {
				var agreement = each.agreement();
				if (agreement != null && agreement.rwg() != null) {
					assertThat(agreement.rwg()).isBetween(0.0, 1.0);
					assertThat(known(agreement.rwgUntruncated())).isLessThanOrEqualTo(agreement.rwg());
					assertThat(known(agreement.averageDeviation())).isBetween(0.0, (points - 1) / 2.0);
					assertThat(agreement.consensus()).isBetween(0.0, 1.0);
					assertThat((agreement.awg() != null) ? agreement.awg() : 0).isBetween(-2.0, 1.0);
				}
			});
		}
	}

	private static BoardYear shuffled(RandomYears years, BoardYear year) {
		List<Respondent> people = new ArrayList<>(year.respondents());
		Collections.shuffle(people, years.board().random);
		return new BoardYear(year.framework(), people, year.options());
	}

	private static Map<String, Double> scoresOnly(BoardScores scores) {
		Map<String, Double> numbers = BoardNumbers.scores(scores);
		numbers.keySet().removeIf((name) -> name.contains("respondents"));
		return numbers;
	}

	private static Map<String, Double> changesOnly(BoardScores scores) {
		Map<String, Double> numbers = BoardNumbers.differences(scores);
		numbers.keySet().removeIf((name) -> !name.contains(" change ") && !name.endsWith(" stayers"));
		return numbers;
	}

	private static void assertNotLower(Map<String, Double> before, Map<String, Double> after, long seed) {
		assertThat(after.keySet()).as("seed %d", seed).isEqualTo(before.keySet());
		after.forEach((name, number) -> assertThat(number).as("seed " + seed + " " + name)
			.isGreaterThanOrEqualTo(known(before.get(name)) - 1e-9));
	}

	private static void assertSame(Map<String, Double> before, Map<String, Double> after, double moved, long seed) {
		assertThat(after.keySet()).as("seed %d", seed).isEqualTo(before.keySet());
		after.forEach((name, number) -> assertThat(number).as("seed " + seed + " " + name)
			.isCloseTo(known(before.get(name)) + moved, within(1e-9)));
	}

	static boolean isHidden(IndicatorScore indicator) {
		return indicator.score() == null;
	}

}
