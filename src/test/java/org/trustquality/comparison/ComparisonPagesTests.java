package org.trustquality.comparison;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.trustquality.DemonstratedApplication;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.Visitor;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.result.Closing;
import org.trustquality.assessment.result.solver.BoardOnStage;
import org.trustquality.assessment.result.solver.InventedYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten years of a board of thirteen, three of which are signed off. */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonPagesTests {

	private static final int YEARS = 10;

	private static final int MOST_STATEMENTS = 12;

	/** With the actions, and whether the trust has one school. */
	private static final int MOST_OF_ONE_STATEMENT = 16;

	/** What would over-read a change or name a cause. */
	private static final String OVER_READING = "(?is).*(\\bno change\\b|unchanged|improved|worsened|declined|"
			+ "\\bworse\\b|thanks to|led to|as a result of|because of the action).*";

	@Autowired
	private Stage stage;

	@Autowired
	private Closing closing;

	@Autowired
	private Clock clock;

	private List<InventedYear> years;

	private BoardOnStage board;

	private Visitor cecil;

	@BeforeAll
	void play() {
		int last = AcademicYear.at(this.clock.instant()).firstYear();
		this.years = new ManyYears(this.stage.indicators().size(), 13).upTo(last, YEARS);
		this.board = new BoardOnStage(this.stage, this.years);
		this.board.close(this.closing);
		Visitor chair = this.board.trust().as("P0");
		for (int place : List.of(6, 7, 9)) {
			SignedBoard.agreeAll(this.stage, assessment(place), 2 + place % 3);
			SignedBoard.sign(chair, this.board.path(this.years.get(place)), "Item " + place);
		}
		this.cecil = this.board.trust().as(BoardOnStage.CHIEF_EXECUTIVE);
		this.cecil.get(run());
	}

	@AfterAll
	void remove() {
		this.board.remove();
	}

	private UUID assessment(int place) {
		return this.board.assessment(this.years.get(place));
	}

	private String run() {
		return this.board.trust().path() + "/comparison";
	}

	private String years(int before, int now) {
		return run() + "/" + assessment(before) + "/" + assessment(now);
	}

	private String name(int place) {
		return new AcademicYear(this.years.get(place).year()).toString();
	}

	private Document page(String path) {
		Visitor.Page page = this.cecil.get(path);
		assertThat(page.status()).as(path).isEqualTo(200);
		return page.document();
	}

	@Test
	void readsTenYearsInFewStatements() throws Exception {
		Statements.Sent<Visitor.Page> sent = Statements.of(() -> this.cecil.get(run())).ofVisitors();
		assertThat(sent.result().status()).isEqualTo(200);
		System.out.println("Statements of the page of ten years x 13 trustees: " + sent.statements().size());
		sent.statements().forEach((sql) -> System.out.println("  " + sql.substring(0, Math.min(150, sql.length()))));
		assertThat(sent.statements()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
	}

	@Test
	void readsTwoYearsAndOneStatementOfTenInFewStatements() throws Exception {
		for (String path : List.of("", "/dimensions/WF", "/indicators/WF-1.1")) {
			page(years(8, 9) + path);
			Statements.Sent<Visitor.Page> sent = Statements.of(() -> this.cecil.get(years(8, 9) + path)).ofVisitors();
			assertThat(sent.result().status()).isEqualTo(200);
			System.out.println("Statements of two of ten years x 13 trustees" + path + ": " + sent.statements().size());
			assertThat(sent.statements()).as(path).hasSizeLessThanOrEqualTo(MOST_OF_ONE_STATEMENT);
		}
	}

	@Test
	void namesTheLevelsOfTheEditionAndSaysWhatIsRounded() {
		List<String> captions = page(run()).select("caption").eachText();
		assertThat(captions).hasSize(2)
			.allMatch((words) -> words.endsWith("scores, 0 (all Not yet) to 100 (all Embedded)"));
		Document indicator = page(years(8, 9) + "/indicators/WF-1.1");
		assertThat(indicator.select("figcaption").first().text()).endsWith("0 (all Not yet) to 100 (all Embedded)");
		assertThat(indicator.select("main .govuk-body-l").text())
			.matches(".*\\(.?\\d+, worked out before rounding\\)\\.");
		assertThat(page(years(8, 9)).select("details").text())
			.contains("worked out before rounding, and so is the word");
	}

	@Test
	void saysFirstInSentencesWhatMovedLast() {
		Document page = page(run());
		assertThat(page.select("main h2").first().text()).isEqualTo(name(9) + " against " + name(8));
		assertThat(page.select("main .govuk-body-l").eachText()).first()
			.asString()
			.matches("Clear change in 1 of 5 dimensions: workforce resilience and wellbeing \\(\\+\\d+\\)\\.");
		assertThat(page.select("main").text()).contains("33 of 33 indicators, 100 % of weight");
	}

	@Test
	void drawsEachDimensionOverAllYearsWithATableBeside() {
		Document page = page(run());
		assertThat(page.select("main svg")).as("five lines of the trustees and five agreed").hasSize(10);
		assertThat(page.select("main svg > title").eachText()).doesNotHaveDuplicates().hasSize(10);
		assertThat(page.select("main table")).hasSize(2).allSatisfy((table) -> {
			assertThat(table.select("caption")).hasSize(1);
			assertThat(table.select("tbody tr")).hasSize(YEARS);
		});
		assertThat(page.select("main table").last().text()).contains("not signed off");
	}

	@Test
	void keepsWhatWasAgreedOutOfTheTrusteesPictures() {
		page(run()).select("main svg")
			.forEach((svg) -> assertThat(svg.select("circle").isEmpty()).as(svg.select("title").text())
				.isNotEqualTo(svg.select("polygon").isEmpty()));
	}

	@Test
	void joinsAnyTwoYearsByAFormThatNeedsNoScript() {
		Document page = page(run());
		assertThat(page.select("main form[method=get] select[name=before] option")).hasSize(YEARS);
		assertThat(page.select("select[name=before] option[selected]").text()).isEqualTo(name(8));
		assertThat(page.select("select[name=now] option[selected]").text()).isEqualTo(name(9));
		Visitor.Page chosen = this.cecil.get(run() + "?before=" + assessment(2) + "&now=" + assessment(5));
		assertThat(chosen.status()).isEqualTo(302);
		assertThat(chosen.location()).isEqualTo(years(2, 5));
	}

	@Test
	void saysPlainlyWhatCannotBeChosen() {
		Visitor.Page same = this.cecil.get(run() + "?before=" + assessment(3) + "&now=" + assessment(3));
		assertThat(same.status()).isEqualTo(400);
		assertThat(same.document().title()).startsWith("Error: ");
		assertThat(same.document().select(".govuk-error-summary a").text())
			.isEqualTo("Choose two different years: a year cannot be compared with itself");
		assertThat(same.document().select("select[name=before] option[selected]").text()).isEqualTo(name(3));
		for (String bad : List.of("?before=", "?now=x&before=" + assessment(3), "?before=%00&now=" + assessment(1))) {
			Visitor.Page page = this.cecil.get(run() + bad);
			assertThat(page.status()).as(bad).isEqualTo(400);
			assertThat(page.document().select(".govuk-error-summary a").text()).startsWith("Choose the ");
		}
	}

	@Test
	void refusesAYearWithItselfUnfinishedOrOfAnotherTrust() {
		Visitor.Page same = this.cecil.get(years(3, 3));
		assertThat(same.status()).isEqualTo(409);
		assertThat(same.document().text()).contains("cannot be compared with itself");
		UUID open = open();
		Visitor.Page unfinished = this.cecil.get(run() + "/" + assessment(3) + "/" + open);
		assertThat(unfinished.status()).isEqualTo(409);
		assertThat(page(run()).select("main").text())
			.contains("People are still answering " + name(9) + ". It can be compared once it has closed.");
		for (String other : List.of(this.stage.superuser()
			.sql("select assessment_id from assessments where trust_id = (select trust_id from trusts where name = ?) limit 1")
			.param(Stage.BRACKENWELL)
			.query(String.class)
			.single(), UUID.randomUUID().toString())) {
			assertThat(this.cecil.get(run() + "/" + assessment(3) + "/" + other).status()).isEqualTo(404);
			assertThat(this.cecil.get(run() + "/" + other + "/" + assessment(3)).status()).isEqualTo(404);
		}
		assertThat(this.cecil.get(run() + "/x/" + assessment(3)).status()).isBetween(400, 404);
		assertThat(this.cecil.get(run() + "?series=nothing").status()).isEqualTo(404);
		assertThat(this.stage.as(Stage.JOAN).get(run()).status()).isEqualTo(404);
		assertThat(this.stage.as(Stage.JOAN).get(years(1, 2)).status()).isEqualTo(404);
	}

	/** One more of this year that people still answer. */
	private UUID open() {
		UUID open = UUID.randomUUID();
		this.stage.superuser()
			.sql("""
					insert into assessments (trust_id, academic_year, assessment_id, edition_id, kind, state,
						minimum_ratings, closes_at, opened_at, version)
					select trust_id, academic_year, ?, edition_id, kind, 'OPEN', minimum_ratings, now() + interval '30 days',
						now(), 0 from assessments where assessment_id = ?""")
			.params(open, assessment(9))
			.update();
		return open;
	}

	@Test
	void setsTwoYearsSideBySide() {
		Document page = page(years(8, 9));
		String text = page.select("main").text();
		assertThat(page.title()).startsWith("What moved: " + name(9) + " against " + name(8));
		assertThat(text).contains("Evidence-weighted change", "Neutral change", "(95 % interval, rounded outwards)",
				"Whatever the evidence weighs", "trustees answered both years", "31", "Statements that moved most",
				"Not signed off, or not shown to you: " + name(8));
		assertThat(page.select("main table").first().select("tbody tr")).hasSize(5)
			.allSatisfy((row) -> assertThat(row.text()).contains("13 and 13"));
		assertThat(page.select("svg")).as("the dimensions, and the statements of each").hasSize(6);
		assertThat(page.select("#statements-WF svg desc").text()).contains(name(8), name(9));
	}

	@Test
	void comparesWhatWasAgreedInAPartOfItsOwn() {
		Document page = page(years(6, 7));
		assertThat(page.select("#agreed svg circle")).isEmpty();
		assertThat(page.select("#agreed svg polygon")).isNotEmpty();
		assertThat(page.select("main").text()).contains("25, then 50 (+25)", "no interval and no word");
	}

	@Test
	void findsTheSameTwoYearsWhicheverIsNamedFirst() {
		assertThat(page(years(9, 8)).select("h1, main p").text())
			.isEqualTo(page(years(8, 9)).select("h1, main p").text());
	}

	@Test
	void leadsFromADimensionToItsStatementsAndTheirEvidence() {
		Document dimension = page(years(6, 9) + "/dimensions/WF");
		assertThat(dimension.select("h1").text()).isEqualTo("Workforce resilience and wellbeing");
		assertThat(dimension.select("main").text()).contains("2 Starting", "3 Partly in place");
		Document indicator = page(dimension.select("main table a[href*=/indicators/]").first().attr("href"));
		assertThat(indicator.select("#years svg")).hasSize(1);
		assertThat(indicator.select("main table").first().select("tbody tr")).hasSize(YEARS);
		List<String> links = indicator.select("main a").eachAttr("href");
		assertThat(links).anyMatch((link) -> link.startsWith("/editions/") && link.contains("/claims/WF-"))
			.anyMatch((link) -> link.endsWith("/results/indicators/WF-1.1"))
			.anyMatch((link) -> link.endsWith("/evidence/indicators/WF-1.1"));
		links.stream()
			.filter((link) -> link.startsWith("/"))
			.distinct()
			.forEach((link) -> assertThat(this.cecil.get(link).status()).as(link).isEqualTo(200));
	}

	@Test
	void isNotThereForAnUnknownDimensionOrStatement() {
		assertThat(this.cecil.get(years(8, 9) + "/dimensions/XX").status()).isEqualTo(404);
		assertThat(this.cecil.get(years(8, 9) + "/indicators/XX-1.1").status()).isEqualTo(404);
	}

	@Test
	void overReadsNothingAndNamesNoCause() {
		Stream
			.of(run(), years(8, 9), years(0, 9), years(3, 4), years(8, 9) + "/dimensions/WF",
					years(8, 9) + "/indicators/WF-1.1")
			.forEach((path) -> assertThat(page(path).select("main").text()).as(path).doesNotMatch(OVER_READING));
		assertThat("There is no change").matches(OVER_READING);
		assertThat("Teaching improved because of it").matches(OVER_READING);
	}

	@Test
	void isLinkedFromTheNavigationAndTheResults() {
		assertThat(page(this.board.trust().path()).select("nav a").eachAttr("href")).contains(run());
		assertThat(page(this.board.path(this.years.get(9)) + "/results").select("main a").eachAttr("href"))
			.contains(years(8, 9));
		assertThat(page(this.board.path(this.years.get(0)) + "/results").select("main a[href*=/comparison]").text())
			.as("nothing was before it")
			.isEqualTo("Compare with later years");
	}

	@Test
	void isReachedAgainFromEveryPageOfResultsAndEvidence() {
		String last = this.board.path(this.years.get(9));
		for (String path : List.of("/dimensions/WF", "/indicators/WF-1.1", "/agreement", "/chief-executive",
				"/priorities", "/score", "/dimensions/WF/score")) {
			Elements links = page(last + "/results" + path).select("main a[href*=/comparison]");
			assertThat(links.eachText()).as(path).containsExactly("Compare with earlier years");
			assertThat(links.attr("href")).as(path).isEqualTo(years(8, 9));
			Elements later = page(this.board.path(this.years.get(0)) + "/results" + path)
				.select("main a[href*=/comparison]");
			assertThat(later.text()).as(path).isEqualTo("Compare with later years");
			assertThat(page(later.attr("href")).select("h1").text()).startsWith("How the board's view moved");
		}
		for (String path : List.of("/evidence", "/evidence/indicators/WF-1.1")) {
			assertThat(page(last + path).select("main a[href=" + last + "/results]").text())
				.isEqualTo("Results of " + name(9));
		}
	}

	@Test
	void saysWhereItsPagesBelong() {
		String last = this.board.path(this.years.get(9)) + "/results";
		assertThat(back(run())).isEqualTo("Back to the assessments");
		assertThat(back(last)).isEqualTo("Back to the assessments");
		assertThat(back(last + "/score")).isEqualTo("Back to all results");
		assertThat(back(last + "/dimensions/WF/score")).isEqualTo("Back to workforce resilience and wellbeing");
	}

	private String back(String path) {
		return page(path).select(".govuk-back-link").text();
	}

	@Test
	void saysHowSureNobodyIsOnlyOfWhatIsCompared() {
		assertThat(page(years(8, 9) + "/indicators/WF-1.1").text()).contains("no word for how sure");
		assertThat(page(years(8, 9)).text()).contains("What the words mean");
		assertThat(page(years(8, 9) + "/dimensions/WF").text()).contains("What the words mean");
	}

}
