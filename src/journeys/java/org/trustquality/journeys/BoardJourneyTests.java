package org.trustquality.journeys;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A board answers and sees its results, equal to numbers worked out by hand.
 *
 * <p>
 * X is a claim's mean rating on 0 to 100, 25 for each level above the first, as
 * {@link BoardView} arranges it; v is 1, 1.5, 2 or 2.5 for a grade of 0 to 3. The scores
 * of a dimension are D = sum(v X) / sum(v) and, neutral, the mean of X. Its band has v at
 * 1 for all claims up to some X and at 2.5 above it, or the other way round. <pre>
 * Quality of education, 8 claims: v 2.5 2.5 | 2 2 2 2 | 1.5 1, X 75 75 | 50 50 50 50 | 25 25
 *   sum(v) = 5 + 8 + 2.5 = 15.5       sum(v X) = 375 + 400 + 62.5 = 837.5
 *   D = 837.5 / 15.5 = 54.03          neutral = (150 + 200 + 50) / 8 = 50
 *   high: 25 and 50 at 1, 75 at 2.5: (50 + 200 + 375) / (2 + 4 + 5) = 625 / 11 = 56.82
 *   low:  25 at 2.5, 50 and 75 at 1: (125 + 200 + 150) / (5 + 4 + 2) = 475 / 11 = 43.18
 * Expert governance, 8 claims: v 2 2.5 2.5 2.5 2 | 1.5 1.5 1.5, X 75 (five) | 25 (three)
 *   sum(v) = 11.5 + 4.5 = 16          sum(v X) = 862.5 + 112.5 = 975
 *   D = 975 / 16 = 60.94              neutral = (375 + 75) / 8 = 56.25
 *   high: (75 + 937.5) / (3 + 12.5) = 1012.5 / 15.5 = 65.32
 *   low:  (187.5 + 375) / (7.5 + 5) = 562.5 / 12.5 = 45
 * Workforce, 5 claims (one of two statements, both at 50): v 2.5 | 2 2 2 1, X 25 | 50 (four)
 *   sum(v) = 2.5 + 7 = 9.5            sum(v X) = 62.5 + 350 = 412.5
 *   D = 412.5 / 9.5 = 43.42           neutral = (25 + 200) / 5 = 45
 *   high: (25 + 500) / (1 + 10) = 525 / 11 = 47.73
 *   low:  (62.5 + 200) / (2.5 + 4) = 262.5 / 6.5 = 40.38
 * Efficiency, 6 claims: v 2 | 2 1.5 1.5 1.5 1.5, X 0 | 50 (five)
 *   sum(v) = 2 + 8 = 10               sum(v X) = 0 + 400 = 400
 *   D = 400 / 10 = 40                 neutral = 250 / 6 = 41.67
 *   high: (0 + 625) / (1 + 12.5) = 625 / 13.5 = 46.30
 *   low:  (0 + 250) / (2.5 + 5) = 250 / 7.5 = 33.33
 * Public benefit, 5 claims: v 1 | 1.5 1.5 | 2 2, X 0 | 50 50 | 75 75
 *   sum(v) = 1 + 3 + 4 = 8            sum(v X) = 0 + 150 + 300 = 450
 *   D = 450 / 8 = 56.25               neutral = (0 + 100 + 150) / 5 = 50
 *   high: 0 and 50 at 1, 75 at 2.5: (0 + 100 + 375) / (1 + 2 + 5) = 475 / 8 = 59.38
 *   low:  0 at 2.5, 50 and 75 at 1: (0 + 100 + 150) / (2.5 + 2 + 2) = 250 / 6.5 = 38.46
 *
 * All dimensions: E = mean v, so E D = sum(v X) / claims.
 *   sum(E)   = 15.5/8 + 16/8 + 9.5/5 + 10/6 + 8/5 = 1.9375 + 2 + 1.9 + 1.6667 + 1.6 = 9.1042
 *   sum(E D) = 837.5/8 + 975/8 + 412.5/5 + 400/6 + 450/5 = 104.6875 + 121.875 + 82.5 + 66.6667 + 90 = 465.7292
 *   evidence-weighted = 465.7292 / 9.1042 = 51.16
 *   neutral = (50 + 56.25 + 45 + 41.67 + 50) / 5 = 242.92 / 5 = 48.58
 * Its band: a claim of a dimension with n claims counts 1/n to 2.5/n. The claims' 1/n together, by X:
 *   X 0: 1/6 + 1/5 = 0.3667           X 25: 2/8 + 3/8 + 1/5 = 0.825
 *   X 50: 4/8 + 4/5 + 5/6 + 2/5 = 2.5333   X 75: 2/8 + 5/8 + 2/5 = 1.275
 *   high: 75 at 2.5: (20.625 + 126.67 + 2.5 x 95.625) / (3.725 + 2.5 x 1.275) = 386.35 / 6.9125 = 55.89
 *   low:  0 and 25 at 2.5: (2.5 x 20.625 + 126.67 + 95.625) / (2.5 x 1.1917 + 3.8083) = 273.85 / 6.7875 = 40.35
 *
 * Weight of EG-2.1, alone in its claim: (2.5 / 8) / 9.1042 = 3.43 %; with equal weights 1 / 5 / 8 = 2.5 %.
 * </pre>
 */
@Journey
class BoardJourneyTests {

	private static final String PRIYA = "Priya Sanderson";

	@RegisterExtension
	final Windows windows = new Windows();

	private String assessment;

	private BrowserVisitor results;

	@Test
	void aBoardAnswersAndSeesItsResults() {
		givenAnOpenAssessment();
		whenATrusteeStopsHalfWay();
		thenSheFinishesOnHerPhone();
		whenTheChiefExecutiveAnswers();
		whenTheOtherTrusteesAnswer();
		whenTheGovernanceProfessionalCloses();
		thenTheScoresAreThoseWorkedOutByHand();
		thenEachTrusteeIsADot();
		thenTheWeightIsExplained();
		thenTheScoreCanBeWorkedOutByHand();
		thenTheBoardSeesWhatToTalkAbout();
	}

	private void givenAnOpenAssessment() {
		this.assessment = new Organiser(this.windows.noBrowser()).openAssessment();
	}

	private void whenATrusteeStopsHalfWay() {
		Respondent priya = respondent(this.windows.desktop(), PRIYA);
		priya.start();
		priya.answerPart(Dimensions.TITLES.get(0));
		priya.answerPart(Dimensions.TITLES.get(1));
		priya.answerOneAndStop(Dimensions.TITLES.get(2));
		priya.visitor().press("Sign out");
	}

	private void thenSheFinishesOnHerPhone() {
		Respondent priya = respondent(this.windows.phone(), PRIYA);
		priya.signIn();
		assertThat(priya.visitor().text()).contains("17 of 33 answered");
		Dimensions.TITLES.subList(2, 5).forEach(priya::answerPart);
		priya.send();
	}

	private void whenTheChiefExecutiveAnswers() {
		respondent(this.windows.desktop(), BoardView.CHIEF_EXECUTIVE).answer();
	}

	private void whenTheOtherTrusteesAnswer() {
		BoardView.TRUSTEES.stream()
			.filter((name) -> !name.equals(PRIYA))
			.forEach((name) -> respondent(this.windows.noBrowser(), name).answer());
	}

	private void whenTheGovernanceProfessionalCloses() {
		this.results = this.windows.desktop();
		Organiser helen = new Organiser(this.results);
		helen.signIn();
		this.results.followTo(this.assessment);
		assertThat(this.results.text()).contains("10 of 10 have submitted");
		helen.close();
		assertThat(this.results.text()).contains("The assessment is closed. The answers are counted.");
		this.results.follow("See the results");
	}

	private void thenTheScoresAreThoseWorkedOutByHand() {
		assertThat(this.results.text()).contains("9 of 9 trustees count",
				"The lowest dimension is efficiency and effectiveness",
				"Whatever the evidence weighs, the score lies between 40 and 56");
		assertThat(this.results.textsOf(".tq-scores__value")).containsExactly("51", "49");
		assertThat(this.results.textsOf("main tbody td")).containsExactlyElementsOf(Stream
			.of(List.of("54", "50", "43 to 57"), List.of("61", "56", "45 to 65"), List.of("43", "45", "40 to 48"),
					List.of("40", "42", "33 to 46"), List.of("56", "50", "38 to 59"))
			.flatMap((dimension) -> Stream.concat(dimension.stream(), Stream.of("75")))
			.toList());
	}

	private void thenEachTrusteeIsADot() {
		this.results.follow(Dimensions.TITLES.get(0));
		assertThat(this.results.countsIn("main figure svg", "circle")).containsExactly(9, 9, 9, 9, 9, 9, 8, 9);
		assertThat(this.results.contentsIn("main .tq-spread table", "tbody td")).containsExactly("0 0 3 3 3 0 0 0",
				"0 0 0 9 0 0 0 0", "0 3 3 3 0 0 0 0", "4 0 0 0 4 1 0 0", "0 0 9 0 0 0 0 0", "0 9 0 0 0 0 0 0",
				"0 0 8 0 0 0 1 0", "3 3 3 0 0 0 0 0");
	}

	private void thenTheWeightIsExplained() {
		this.results.follow("Back to all dimensions");
		this.results.follow(Dimensions.TITLES.get(1));
		this.results.follow("Holding the chief executive to account");
		assertThat(this.results.text()).contains("Evidence: Corroborated (3 of 3)")
			.containsPattern("carries 3\\.4\\s*% of the evidence-weighted score")
			.containsPattern("it would carry 2\\.5\\s*%");
	}

	private void thenTheScoreCanBeWorkedOutByHand() {
		this.results.follow("Back to expert governance");
		this.results.follow("Why this score: work it out by hand");
		assertThat(this.results.text()).contains("All shares together: 100.00 %", "shown as 61");
		this.results.follow("Back to expert governance");
		this.results.follow("Back to all dimensions");
		this.results.follow("Why this score: work it out by hand");
		assertThat(this.results.text()).contains("All shares together: 100.00 %", "shown as 51");
		this.results.follow("Back to all results");
	}

	private void thenTheBoardSeesWhatToTalkAbout() {
		this.results.follow("Where the board agrees and where not");
		assertThat(this.results.text()).contains("Split: 2", "Two camps", "1 Not yet or 2 Starting", "Agree: 31");
		this.results.follow("Back to all results");
		this.results.follow("Board and chief executive");
		assertThat(this.results.text()).contains("How the chief executive sees the board's challenge",
				"Where the two clearly differ");
		this.results.follow("Back to all results");
		this.results.follow("What to turn to next");
		assertThat(this.results.text()).contains("Act: 11", "Find out locally: 13");
	}

	private Respondent respondent(Visitor visitor, String name) {
		return new Respondent(visitor, name, this.assessment, BoardView.of(name));
	}

}
