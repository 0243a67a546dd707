package org.trustquality.scoring.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.trustquality.scoring.Boards;
import org.trustquality.scoring.RandomBoard;
import org.trustquality.scoring.Reason;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.change.ChangeWord;
import org.trustquality.scoring.change.ScoreChange;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trustquality.scoring.Boards.known;

/** Boards with hardly anything to score have an answer too, with no undefined number. */
class BadInputTests {

	private static final WeightedFramework FOUR = Boards.example();

	@Test
	void nobodyAnswers() {
		assertNothing(answer(ScoringOptions.STANDARD), Reason.TOO_FEW_RESPONDENTS);
	}

	@Test
	void oneTrusteeIsTooFew() {
		assertNothing(answer(ScoringOptions.STANDARD, new int[] { 4, 3, 3, 2 }), Reason.TOO_FEW_RESPONDENTS);
	}

	@Test
	void oneTrusteeIsShownWhereOneIsEnough() {
		BoardScores scores = answer(RandomBoard.open(), new int[] { 4, 3, 3, 2 });
		assertThat(scores.composite().score().score()).isNotNull();
		assertThat(scores.composite().respondentInterval()).isNull();
		assertThat(scores.dimensions()).allMatch((each) -> each.rwgLindell() == null);
		assertThat(scores.gaps().indicators()).isNotEmpty().allMatch((gap) -> gap.flagged() == null);
		ScoreChange change = known(scores.change()).composite();
		assertThat(change.word()).isEqualTo(ChangeWord.TOO_FEW_TO_SAY);
		assertThat(known(change.uncertainty()).standardError()).isNull();
		assertThat(known(change.stayers()).change()).isEqualTo(0);
		assertDefined(scores);
	}

	@Test
	void everybodyIsNotSure() {
		BoardScores scores = answer(ScoringOptions.STANDARD, same(Boards.NS));
		assertNothing(scores, Reason.DIMENSION_INCOMPLETE);
		assertThat(scores.indicators()).allMatch((each) -> each.score().counts().isHardToSee());
	}

	@Test
	void everythingIsNotApplicable() {
		BoardScores scores = answer(ScoringOptions.STANDARD, same(Boards.NA));
		assertNothing(scores, Reason.DIMENSION_INCOMPLETE);
		assertThat(scores.indicators()).allMatch((each) -> each.score().dropped());
		assertThat(scores.dimensions()).allMatch((each) -> each.score().coverage() == null);
	}

	@Test
	void everythingIsBlank() {
		assertNothing(answer(ScoringOptions.STANDARD, same(0)), Reason.TOO_FEW_RESPONDENTS);
	}

	@Test
	void onlyOthersAnswer() {
		Respondent adviser = new Respondent("a", RespondentRole.ADVISER, Boards.sheet(4, 4, 4, 4));
		BoardScores scores = BoardScores.of(new BoardYear(FOUR, List.of(adviser), ScoringOptions.STANDARD));
		assertThat(scores.gaps().indicators()).isEmpty();
		assertNothing(scores, Reason.TOO_FEW_RESPONDENTS);
	}

	@Test
	void everyScaleFromThreeToSevenIsScored() {
		for (int points = 3; points <= 7; points++) {
			WeightedFramework framework = Boards.flat(points, 3);
			List<Respondent> people = new ArrayList<>();
			for (int i = 0; i < 6; i++) {
				people.add(new Respondent("p" + i, RespondentRole.TRUSTEE, Boards.sheet(points, 1 + i % points, 1)));
			}
			BoardScores scores = BoardScores.of(new BoardYear(framework, people, ScoringOptions.STANDARD));
			assertThat(scores.indicators().get(0).score().score()).isEqualTo(100);
			assertThat(scores.indicators().get(2).score().score()).isEqualTo(0);
			assertThat(known(scores.indicators().get(0).agreement()).word()).isNotNull();
			assertDefined(scores);
		}
	}

	@Test
	void fiveHundredPeopleAndTwoHundredIndicatorsAreScored() {
		WeightedFramework framework = Boards.flat(5, 200);
		List<Respondent> people = new ArrayList<>();
		for (int person = 0; person < 500; person++) {
			int[] codes = new int[200];
			Arrays.fill(codes, 1 + person % 5);
			people.add(new Respondent("p" + person, RespondentRole.TRUSTEE, Boards.sheet(codes)));
		}
		BoardYear year = new BoardYear(framework, people, ScoringOptions.STANDARD);
		BoardScores scores = BoardScores.of(year, null, year);
		assertThat(known(scores.composite().score().score()).neutral()).isEqualTo(50);
		assertDefined(scores);
	}

	private static int[][] same(int code) {
		int[] codes = { code, code, code, code };
		return new int[][] { codes, codes, codes, codes, codes, codes };
	}

	private static BoardScores answer(ScoringOptions options, int[]... sheets) {
		List<Respondent> people = new ArrayList<>();
		for (int[] sheet : sheets) {
			people.add(new Respondent("p" + people.size(), RespondentRole.TRUSTEE, Boards.sheet(sheet)));
		}
		BoardYear before = new BoardYear(FOUR, people, options);
		people.add(new Respondent("ceo", RespondentRole.CHIEF_EXECUTIVE, Boards.sheet(4, 4, 4, 4)));
		return BoardScores.of(new BoardYear(FOUR, people, options), null, before);
	}

	private static void assertNothing(BoardScores scores, Reason reason) {
		assertThat(BoardNumbers.scores(scores)).isEmpty();
		Map<String, Double> differences = BoardNumbers.differences(scores);
		assertThat(differences).isEmpty();
		assertThat(scores.composite().score().reason()).isEqualTo(reason);
		assertThat(scores.dimensions()).allMatch((each) -> each.score().reason() == reason);
		assertThat(scores.indicators()).allMatch((each) -> each.agreement() == null && each.onePersonStep() == null);
		if (scores.change() != null) {
			assertThat(scores.change().composite().reason()).isEqualTo(reason);
		}
		assertDefined(scores);
	}

	private static void assertDefined(BoardScores scores) {
		assertThat(scores.toString()).doesNotContain("NaN", "Infinity").doesNotContainPattern("-0\\.0[,\\]]");
	}

}
