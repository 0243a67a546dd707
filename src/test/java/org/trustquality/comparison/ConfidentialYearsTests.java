package org.trustquality.comparison;

import java.time.Clock;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.result.Closing;
import org.trustquality.assessment.result.solver.BoardOnStage;
import org.trustquality.assessment.result.solver.InventedYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a year's own pages do not show is on no page that compares it either. */
@DemonstratedApplication
class ConfidentialYearsTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Closing closing;

	@Autowired
	private Clock clock;

	private BoardOnStage board;

	@AfterEach
	void remove() {
		if (this.board != null) {
			this.board.remove();
		}
	}

	private String comparison() {
		return this.board.trust().path() + "/comparison";
	}

	private ManyYears answers() {
		return new ManyYears(this.stage.indicators().size(), 9);
	}

	private int last() {
		return AcademicYear.at(this.clock.instant()).firstYear();
	}

	private void play(List<InventedYear> years) {
		this.board = new BoardOnStage(this.stage, years);
		this.board.close(this.closing);
	}

	private static Element row(Document page, InventedYear year) {
		return page.select("main table tbody tr")
			.stream()
			.filter((row) -> row.select("th").text().equals(new AcademicYear(year.year()).toString()))
			.findFirst()
			.orElseThrow();
	}

	private static String points(Document page, InventedYear year) {
		String name = new AcademicYear(year.year()).toString();
		return page.select("#line-1 desc").text().replaceAll("(?s).*" + name + ": ([^.]*)\\..*", "$1");
	}

	@Test
	void withholdsAYearFromWhoTypedInNearlyAllOfIt() {
		InventedYear paper = answers().onPaper(last() - 1);
		List<InventedYear> around = answers().upTo(last(), 3);
		play(List.of(around.get(0), paper, around.get(2)));
		Visitor gus = this.board.trust().as("Gus");
		Document withheld = gus.get(comparison()).document();
		assertThat(row(withheld, paper).text()).endsWith("not shown to you").doesNotContainPattern("\\d+ of \\d+");
		assertThat(points(withheld, paper)).isEqualTo("not shown to you");
		assertThat(withheld.select("main").text()).contains("You know what some trustees answered on paper.");
		for (InventedYear other : List.of(around.get(0), around.get(2))) {
			assertThat(gus.get(comparison() + "/" + this.board.assessment(other) + "/" + this.board.assessment(paper))
				.status()).isEqualTo(409);
		}
		Document others = this.board.trust().as(BoardOnStage.OUTSIDER).get(comparison()).document();
		assertThat(points(others, paper)).matches("\\d+");
	}

	@Test
	void showsNothingOfAYearThatTooFewAnswered() {
		InventedYear few = answers().tooFew(last() - 1);
		List<InventedYear> around = answers().upTo(last(), 3);
		play(List.of(around.get(0), few, around.get(2)));
		Visitor nell = this.board.trust().as(BoardOnStage.OUTSIDER);
		Document page = nell.get(comparison()).document();
		assertThat(row(page, few).text()).endsWith("not shown: too few answered");
		assertThat(points(page, few)).isEqualTo("not shown: too few answered");
		assertThat(page.select("main").text()).contains("shown to nobody", "nothing to compare");
		String path = comparison() + "/" + this.board.assessment(few) + "/" + this.board.assessment(around.get(2));
		Document pair = nell.get(path).document();
		assertThat(pair.select("main").text()).contains("shown to nobody");
		assertThat(pair.select("svg")).isEmpty();
		assertThat(nell.get(path + "/dimensions/WF").status()).isEqualTo(404);
		assertThat(nell.get(path + "/indicators/WF-1.1").status()).isEqualTo(404);
	}

	@Test
	void saysWhenTheFirstComparisonIsPossible() {
		PlayedTrust trust = PlayedTrust.of(this.stage, "Clara:CHAIR");
		assertThat(trust.as("Clara").get(trust.path() + "/comparison").document().select("main").text())
			.contains("No assessment has closed yet. The first comparison is possible once two years have closed.");
		play(answers().upTo(last(), 1));
		Document page = this.board.trust().as(BoardOnStage.OUTSIDER).get(comparison()).document();
		assertThat(page.select("main").text()).contains("There is one year so far",
				"The first comparison is possible once a second year has closed.");
		assertThat(page.select("main form, main svg")).isEmpty();
	}

	@Test
	void drawsNoLineThroughTwoYears() {
		play(answers().upTo(last(), 2));
		Document page = this.board.trust().as(BoardOnStage.OUTSIDER).get(comparison()).document();
		assertThat(page.select("main svg")).isEmpty();
		assertThat(page.select("main").text()).contains("From three years on, each dimension is also drawn as a line.");
	}

}
