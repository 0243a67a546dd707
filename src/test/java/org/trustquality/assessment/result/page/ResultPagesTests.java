package org.trustquality.assessment.result.page;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Every number on the result pages can be followed to where it comes from. */
@DemonstratedApplication
class ResultPagesTests {

	@Autowired
	private Stage stage;

	private Visitor margaret;

	private String results;

	@BeforeEach
	void enter() {
		this.margaret = this.stage.as(Stage.MARGARET);
		this.results = results(Stage.BRACKENWELL);
	}

	/** Last year's of the story; what tests close is of this year. */
	private String results(String trust) {
		UUID assessment = this.stage.superuser().sql("""
				select r.assessment_id from assessment_results r join trusts t using (trust_id)
				where t.name = ? and r.evidence_weighted is not null
					and r.academic_year < extract(year from now() - interval '8 months')
				order by r.academic_year desc limit 1""").param(trust).query(UUID.class).single();
		return "/trusts/" + this.stage.trust(trust) + "/assessments/" + assessment + "/results";
	}

	private Document page(String path) {
		return this.margaret.get(this.results + path).document();
	}

	@Test
	void reproducesTheOverallScoreByHand() {
		Document page = page("/score");
		double sum = 0;
		double shares = 0;
		for (Element row : page.select("tbody tr")) {
			double points = number(row, "Came to (X)");
			double share = number(row, "Carries");
			sum += share * points / 100;
			shares += share;
		}
		double stored = stored("select evidence_weighted from assessment_results where assessment_id = ?");
		assertThat(shares).isEqualTo(100, within(1e-9));
		assertThat(sum).isEqualTo(stored, within(0.1));
		assertThat(page.text()).contains("All shares together: 100.00 %");
		assertThat(page.selectFirst("h1").text()).isEqualTo("Why the score is " + Math.round(stored));
	}

	@Test
	void reproducesTheScoreOfEachDimensionByHand() {
		List<String> dimensions = this.stage.superuser()
			.sql("select dimension_id from dimension_results where assessment_id = ? and evidence_weighted is not null")
			.param(assessment())
			.query(String.class)
			.list();
		assertThat(dimensions).isNotEmpty();
		for (String dimension : dimensions) {
			double weighted = 0;
			double weights = 0;
			for (Element row : page("/dimensions/" + dimension + "/score").select("tbody tr")) {
				weighted += number(row, "Weight (v)") * number(row, "Came to (X)");
				weights += number(row, "Weight (v)");
			}
			double stored = this.stage.superuser()
				.sql("select evidence_weighted from dimension_results where assessment_id = ? and dimension_id = ?")
				.params(assessment(), dimension)
				.query(Double.class)
				.single();
			assertThat(weighted / weights).as(dimension).isEqualTo(stored, within(0.5));
		}
	}

	@Test
	void saysInOneSentenceWhetherOtherWeightsWouldChangeIt() {
		String text = page("").text();
		assertThat(text).contains("Would other weights change it?")
			.containsPattern("Whatever the evidence weighs, the score lies between \\d+ and \\d+\\.")
			.containsPattern("the evidence (does not move it|moves it by less than a point"
					+ "|moves it (up|down) by (1 point|\\d+ points), worked out before rounding)\\.");
	}

	@Test
	void countsEveryStatementUnderOneWordAtMost() {
		Document page = page("/agreement");
		int words = this.stage.superuser()
			.sql("select count(*) from indicator_results where assessment_id = ? and agreement is not null")
			.param(assessment())
			.query(Integer.class)
			.single();
		assertThat(words).isPositive();
		assertThat(page.select("tbody tr")).hasSize(words);
	}

	@Test
	void showsHowTheTrusteesAreSpreadUnderEachWord() {
		for (Element row : page("/agreement").select("tbody tr")) {
			int people = row.select("td").eachText().stream().mapToInt(Integer::parseInt).sum();
			assertThat(people).as(row.text()).isBetween(5, 13);
		}
	}

	@Test
	void showsTheChallengeAsTheChiefExecutiveRatesItFirst() {
		Document page = page("/chief-executive");
		assertThat(page.select("h2").eachText()).startsWith("How the chief executive sees the board's challenge",
				"Where the two clearly differ");
		assertThat(page.selectFirst("table").select("tbody tr")).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.selectFirst("a").attr("href")).contains("/indicators/EG-2."));
	}

	@Test
	void listsEveryStatementBelowTheTargetOnce() {
		List<String> listed = page("/priorities").select("ol li a").eachAttr("href");
		int below = this.stage.superuser()
			.sql("select count(*) from indicator_results where assessment_id = ? and score < 75")
			.param(assessment())
			.query(Integer.class)
			.single();
		assertThat(listed).hasSize(below).doesNotHaveDuplicates();
	}

	@Test
	void worksOutTheScoreOfOneStatement() {
		String text = page("/indicators/QE-1.1").text();
		Matcher worked = Pattern.compile("together (\\d+), divided by (\\d+) is (\\d+), rounded to a whole point\\.")
			.matcher(text);
		assertThat(worked.find()).as(text).isTrue();
		assertThat(Double.parseDouble(worked.group(1)) / Integer.parseInt(worked.group(2)))
			.isEqualTo(Double.parseDouble(worked.group(3)), within(0.5));
	}

	/** But for percentages, and what reproduces a score by hand. */
	@Test
	void showsWholePointsOnly() {
		for (String path : List.of("", "/dimensions/QE", "/agreement", "/chief-executive", "/priorities", "/own")) {
			Element page = page(path).selectFirst("main");
			page.select(".govuk-body-s, svg").remove();
			assertThat(page.text()).as(path).doesNotContainPattern("\\d\\.\\d");
		}
		Element statement = page("/indicators/QE-1.1").selectFirst("main");
		statement.select("dl, svg").remove();
		assertThat(statement.text().replaceAll("\\d+\\.\\d %", "")).doesNotContainPattern(" \\d+\\.\\d");
	}

	@Test
	void showsAveragesOnlyToABoardOfFive() {
		Visitor joan = this.stage.as(Stage.JOAN);
		String results = results(Stage.SALTMARSH);
		assertThat(joan.get(results + "/agreement").document().text()).contains("There is no word for agreement here");
		assertThat(joan.get(results + "/indicators/QE-1.1").document().text()).doesNotContain("divided by");
		assertThat(joan.get(results + "/priorities").document().select("ol li").text()).doesNotContain("split", "mixed",
				"agrees");
	}

	@Test
	void showsNothingToAStrangerOrOfAnUnknownDimension() {
		Visitor joan = this.stage.as(Stage.JOAN);
		for (String path : List.of("/agreement", "/chief-executive", "/priorities", "/score", "/dimensions/QE/score")) {
			assertThat(joan.get(this.results + path).status()).as(path).isEqualTo(404);
		}
		assertThat(this.margaret.get(this.results + "/dimensions/XX/score").status()).isEqualTo(404);
	}

	private UUID assessment() {
		String[] parts = this.results.split("/");
		return UUID.fromString(parts[4]);
	}

	private double stored(String sql) {
		return this.stage.superuser().sql(sql).param(assessment()).query(Double.class).single();
	}

	private static double number(Element row, String label) {
		return Double.parseDouble(row.selectFirst("td[data-label=\"" + label + "\"]").text().replace(" %", ""));
	}

}
