package org.trustquality.assessment.result.own;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.assessment.result.Closing;
import org.trustquality.assessment.result.solver.BoardInventor;
import org.trustquality.assessment.result.solver.BoardOnStage;
import org.trustquality.assessment.result.solver.InventedSheet;
import org.trustquality.assessment.result.solver.InventedYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A respondent reads what they answered beside what the board did; nobody else can. */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnResultTests {

	private static final String SECRET = "What P3 alone should read again";

	@Autowired
	private Stage stage;

	@Autowired
	private Closing closing;

	private BoardOnStage board;

	private InventedYear before;

	private InventedYear now;

	private InventedYear few;

	@BeforeAll
	void play() {
		int[] earlier = { 1, 2, 3, 3, 3 };
		int[] later = { 2, 2, 4, 5, 4, -1 };
		this.before = year(2023, earlier, 2);
		this.now = year(2024, later, 4);
		this.few = year(2021, new int[] { 1, 1 }, 1);
		this.board = new BoardOnStage(this.stage, List.of(this.few, this.before, this.now));
		this.board.comment(this.now, "P3", 0, SECRET);
		this.board.close(this.closing);
	}

	@AfterAll
	void leave() {
		this.board.remove();
	}

	/** Everybody gives one answer to everything; one of them answers on paper. */
	private InventedYear year(int year, int[] answers, int onPaper) {
		int indicators = this.stage.indicators().size();
		return new InventedYear(year, 5, IntStream.range(0, answers.length).mapToObj((each) -> {
			short[] codes = new short[indicators];
			Arrays.fill(codes, (short) answers[each]);
			return new InventedSheet("P" + each, true, true, false,
					(each == onPaper) ? BoardInventor.GOVERNANCE_PROFESSIONAL : "", codes);
		}).toList(), codes(indicators));
	}

	private static short[] codes(int indicators) {
		short[] codes = new short[indicators];
		Arrays.fill(codes, (short) 3);
		return codes;
	}

	private Visitor.Page page(String who, InventedYear year) {
		return this.board.trust().as(who).get(this.board.path(year) + "/results/own");
	}

	@Test
	void showsOwnAnswersBesideTheBoards() {
		Document page = page("P3", this.now).document();
		assertThat(page.select(".tq-own__line")).hasSize(this.stage.indicators().size());
		Element first = page.select(".tq-own__line").get(0);
		assertThat(first.text()).contains("You answered: 5 Embedded. The year before: 3 Partly in place");
		assertThat(first.select("tbody tr").eachText()).containsExactly("1 Not yet 0", "2 Starting 2",
				"3 Partly in place 0", "4 Established 2", "5 Embedded 1", "Not sure 1", "Not applicable 0",
				"No answer 0");
		assertThat(first.select("svg")).hasSize(1);
		assertThat(page.select("main").text())
			.contains("Nobody else can open this page.", "looks over your shoulder",
					"Print this page with your browser's print command")
			.doesNotContain("There are no answers of yours");
	}

	@Test
	void showsOwnCommentsAndNobodyElses() {
		assertThat(page("P3", this.now).document().select(".tq-own__line").get(0).text())
			.contains("Your comment: " + SECRET);
		assertThat(page("P2", this.now).body()).doesNotContain(SECRET);
	}

	@Test
	void saysThatThereIsNothingFromTheYearBefore() {
		assertThat(page("P5", this.now).document().select("main").text())
			.contains("You answered: Not sure", "There are no answers of yours from the year before")
			.doesNotContain("The year before:");
		assertThat(page("P3", this.before).document().select("main").text()).doesNotContain("The year before:");
	}

	@Test
	void isThereForTheChiefExecutiveToo() {
		assertThat(page(BoardOnStage.CHIEF_EXECUTIVE, this.now).document().select(".tq-own__line").get(0).text())
			.contains("You answered: 3 Partly in place. The year before: 3 Partly in place");
	}

	@Test
	void isNotThereForWhoHasNotAnswered() {
		for (String who : List.of(BoardOnStage.OUTSIDER, BoardInventor.GOVERNANCE_PROFESSIONAL,
				BoardOnStage.OTHER_GOVERNANCE_PROFESSIONAL)) {
			assertThat(page(who, this.now).status()).as(who).isEqualTo(404);
		}
		assertThat(page("P5", this.before).status()).isEqualTo(404);
		assertThat(this.stage.as(Stage.MARGARET).get(this.board.path(this.now) + "/results/own").status())
			.isEqualTo(404);
	}

	@Test
	void saysWhoTypedItInFromPaper() {
		assertThat(page("P4", this.now).document().select("main").text())
			.contains(this.board.trust().named("Gus") + " typed your answers in from paper");
		assertThat(page("P3", this.now).document().select("main").text()).doesNotContain("from paper");
	}

	@Test
	void leadsToOwnAnswersWhenTooFewAnswered() {
		Document page = page("P0", this.few).document();
		assertThat(page.select("main").text()).contains("Too few trustees answered").doesNotContain("You answered:");
		String link = page.select("main a:containsOwn(Read your own answers)").attr("href");
		assertThat(this.board.trust().as("P0").get(link).document().select("h1").text())
			.isEqualTo("A copy of your answers");
	}

	@Test
	void waitsUntilTheAssessmentHasClosed() {
		Stage.Played open = this.stage.open(Stage.BRACKENWELL);
		open.begin(Stage.PRIYA);
		assertThat(this.stage.as(Stage.PRIYA).get(open.path() + "/results/own").status()).isEqualTo(409);
		assertThat(this.stage.as(Stage.HELEN).get(open.path() + "/results/own").status()).isEqualTo(404);
	}

	@Test
	void isLinkedFromTheResultsForWhoHasAnswered() {
		String results = this.board.path(this.now) + "/results";
		assertThat(this.board.trust().as("P3").get(results).document().select("a[href$=/results/own]").text())
			.isEqualTo("Your own answers beside the board's");
		assertThat(this.board.trust().as(BoardOnStage.OUTSIDER).get(results).document().select("a[href$=/own]"))
			.isEmpty();
	}

}
