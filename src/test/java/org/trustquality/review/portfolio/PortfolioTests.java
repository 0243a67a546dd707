package org.trustquality.review.portfolio;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedAdviser;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What an adviser sees of their trusts, and what nobody sees. */
@DemonstratedApplication
class PortfolioTests {

	private static final int YEAR = SignedYears.currentYear();

	private static final String HIDDEN = "After your own review";

	/** A score that stands nowhere else, also not when it is rounded. */
	private static final double CANARY = 72.987654;

	private static final Pattern CANARIES = Pattern.compile("\\b73\\b|72\\.98|Established");

	private static final Pattern ADDRESSES = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}");

	@Autowired
	private Stage stage;

	private SignedYears board;

	private PlayedAdviser adviser;

	private Visitor visitor;

	@BeforeEach
	void invent() {
		this.stage.forgetLimits();
		this.board = SignedYears.of(this.stage);
		this.adviser = PlayedAdviser.of(this.stage);
		this.visitor = Visitor.as(this.adviser.id(), this.stage.port());
	}

	@AfterEach
	void leave() {
		this.adviser.leave();
		this.stage.superuser()
			.sql("delete from signed_dimensions where trust_id = ?")
			.param(this.board.trust().number())
			.update();
		for (String table : List.of("share_readings", "signed_results", "sign_offs", "assessments")) {
			this.stage.superuser()
				.sql("delete from " + table + " where trust_id = ?")
				.param(this.board.trust().number())
				.update();
		}
	}

	private UUID shared(boolean reviews, double... agreed) {
		UUID assessment = this.board.sign(YEAR, agreed);
		this.adviser.appoint(this.board.trust(), reviews).share(this.board.trust(), assessment, "AGREED_LEVELS");
		return assessment;
	}

	private Document page(String query) {
		Visitor.Page page = this.visitor.get("/portfolio" + query);
		Stage.require(page, 200);
		return page.document();
	}

	private List<String> cells() {
		return page("").select("tbody tr td").eachText();
	}

	private static String withoutAddresses(String text) {
		return ADDRESSES.matcher(text).replaceAll("");
	}

	private void assertThatNothingIsToldAnywhere() {
		for (String query : List.of("", "?move=5", "?move=10", "?discuss=yes", "?gap=1", "?gap=2", "?order=due",
				"?shared=yes", "?review=none")) {
			assertThat(withoutAddresses(this.visitor.get("/portfolio" + query).body())).doesNotContainPattern(CANARIES);
			assertThat(this.visitor.get("/portfolio/scores.csv" + query).body()).doesNotContainPattern(CANARIES);
			assertThat(Workbooks.text(this.visitor.download("/portfolio/scores.xlsx" + query)))
				.doesNotContainPattern(CANARIES);
		}
		String trust = "/portfolio/" + this.board.trust().reference();
		assertThat(withoutAddresses(this.visitor.get(trust).body())).doesNotContainPattern(CANARIES);
	}

	@Test
	void isForAdvisersOnly() {
		assertThat(this.stage.stranger().get("/portfolio").location()).contains("/sign-in");
		for (String path : List.of("/portfolio", "/portfolio/scores.csv", "/portfolio/scores.xlsx", "/portfolio/views",
				"/portfolio/" + this.board.trust().reference())) {
			assertThat(this.board.trust().as("Tess").get(path).status()).as(path).isEqualTo(404);
			assertThat(this.stage.as("Nora Whitfield").get(path).status()).as(path).isEqualTo(404);
		}
		this.adviser.leave();
		assertThat(this.visitor.get("/portfolio").status()).isEqualTo(404);
	}

	@Test
	void saysThatNobodyIsAppointedYet() {
		assertThat(page("").select("main").text()).contains("You are appointed to no trust at present.");
	}

	@Test
	void showsScoresWithTheNearestLevelAndItsHue() {
		shared(false, CANARY, 0, 12.5, 100, 37.4);
		Element row = page("").select("tbody tr").get(0);
		assertThat(row.select("th").text()).isEqualTo(this.board.trust().name());
		assertThat(row.select("td").eachText()).containsExactly("Signed off", "73 Established", "0 Not yet",
				"13 Starting", "100 Embedded", "37 Starting", "You read only 3 to discuss");
		assertThat(row.select("td[class*=tq-hue-]").eachAttr("class").toString()).contains("tq-hue-4", "tq-hue-1",
				"tq-hue-2", "tq-hue-5");
		assertThat(page("").select("thead th[scope=col]")).hasSize(8);
		assertThat(row.select("td[data-label]")).hasSize(7);
		assertThat(this.stage.superuser()
			.sql("select what || times from share_readings where read_by = ?")
			.param(this.adviser.id())
			.query(String.class)
			.list()).containsExactly("PORTFOLIO2");
	}

	@Test
	void showsWhatAChairHasSigned() {
		SignedBoard signed = SignedBoard.signed(this.stage);
		this.adviser.appoint(signed.trust(), false).share(signed.trust(), signed.reference(), "AGREED_LEVELS");
		assertThat(cells().subList(1, 6)).containsOnly("75 Established");
		assertThat(this.stage.superuser()
			.sql("select value from signed_results, jsonb_each_text(levels) where assessment_id = ?")
			.param(signed.reference())
			.query((row, number) -> row.getString("value"))
			.list()).hasSize(this.stage.indicators().size()).containsOnly("4");
	}

	@Test
	void hidesFromWhoReviewsWhatTheBoardAgreed() {
		UUID before = this.board.sign(YEAR - 1, 10, 20, 30, 40, 50);
		shared(true, CANARY, CANARY, CANARY, CANARY, CANARY);
		this.adviser.share(this.board.trust(), before, "VIEWS");
		assertThat(cells()).containsExactly(
				"Signed off Shared until " + org.trustquality.trust.EnglishDay
					.of(java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(90)),
				HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, "Not begun");
		assertThatNothingIsToldAnywhere();
		assertThat(page("?move=5").select("tbody tr")).isEmpty();
		assertThat(page("?discuss=yes").select("tbody tr")).isEmpty();
		assertThat(this.visitor.get("/portfolio/scores.csv").body()).contains(HIDDEN);
		assertThat(readings()).isEmpty();
	}

	private List<String> readings() {
		return this.stage.superuser()
			.sql("select distinct what from share_readings where read_by = ? order by what")
			.param(this.adviser.id())
			.query(String.class)
			.list();
	}

	@Test
	void revealsADimensionOnceItIsCommittedAndAllOnceItIsSent() {
		UUID assessment = shared(true, CANARY, 20, 20, 20, 20);
		String first = this.board.dimensions().get(0);
		UUID review = this.board.review(this.adviser, assessment, "DRAFT", first, 1, this.board.dimensions().get(1), 5);
		assertThatNothingIsToldAnywhere();
		assertThat(page("?gap=1").select("tbody tr")).isEmpty();
		this.board.commit(review, first);
		assertThat(cells().subList(1, 7)).containsExactly("73 Established", HIDDEN, HIDDEN, HIDDEN, HIDDEN, "Draft");
		assertThat(page("?gap=2").select("tbody tr")).hasSize(1);
		assertThat(page("?discuss=yes").select("tbody tr")).isEmpty();
		this.stage.superuser().sql("update reviews set state = 'SENT' where review_id = ?").param(review).update();
		assertThat(cells().subList(1, 7)).containsExactly("73 Established", "20 Starting", "20 Starting", "20 Starting",
				"20 Starting", "Sent 3 to discuss");
		assertThat(page("?discuss=yes").select("tbody tr")).hasSize(1);
		assertThat(this.visitor.get("/portfolio/scores.csv").body()).contains(",73,Established,");
		assertThat(Workbooks.text(this.visitor.download("/portfolio/scores.xlsx"))).contains("<v>73</v>",
				"Established");
		assertThat(readings()).containsExactly("EXPORT", "PORTFOLIO");
	}

	@Test
	void comparesIndicatorsWithTheLevelsOfTheVersionThatIsReviewed() {
		UUID assessment = shared(true, 50, 50, 50, 50, 50);
		this.board.review(this.adviser, assessment, "SENT", "QE-1.1", 2);
		assertThat(page("?gap=2").select("tbody tr")).hasSize(1);
		this.stage.superuser().sql("update review_points set level = 3 where subject = 'QE-1.1'").update();
		assertThat(page("?gap=2").select("tbody tr")).isEmpty();
		assertThat(page("?gap=1").select("tbody tr")).hasSize(1);
	}

	@Test
	void findsTheLargestMoveAmongYearsOfTheSameEdition() {
		UUID before = this.board.sign(YEAR - 1, 44.4, 50, 50, 50, 50);
		shared(false, 49.5, 50, 50, 50, 50);
		assertThat(page("?move=5").select("tbody tr")).isEmpty();
		this.adviser.share(this.board.trust(), before, "AGREED_LEVELS");
		assertThat(page("?move=5").select("tbody tr")).hasSize(1);
		assertThat(page("?move=10").select("tbody tr")).isEmpty();
		this.stage.superuser()
			.sql("update signed_results set edition_id = 'cst-2022.1' where assessment_id = ?")
			.param(before)
			.update();
		assertThat(page("?move=5").select("tbody tr")).hasSize(Stage.QUALITY.equals("cst-2022.1") ? 1 : 0);
	}

	@Test
	void showsTheNewestVersionOnly() {
		UUID assessment = shared(false, CANARY, CANARY, CANARY, CANARY, CANARY);
		this.board.version(YEAR, assessment, 2, Stage.QUALITY, 10, 10, 10, 10, 10);
		assertThatNothingIsToldAnywhere();
		assertThat(cells().subList(1, 6)).containsOnly("10 Not yet");
	}

	@Test
	void keepsSkillsAuditsApart() {
		String other = this.stage.superuser()
			.sql("select id from editions where id !~ '^cst' order by id limit 1")
			.query(String.class)
			.single();
		UUID audit = this.board.sign(YEAR, other, CANARY, CANARY);
		this.adviser.appoint(this.board.trust(), false).share(this.board.trust(), audit, "AGREED_LEVELS");
		assertThat(cells().get(0)).isEqualTo("Not begun");
		assertThat(cells().subList(1, 6)).containsOnly("Not shared");
		assertThat(this.visitor.get("/portfolio/" + this.board.trust().reference()).document().select("tbody th"))
			.hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DRAFT", "OPEN", "CLOSED", "CANCELLED" })
	void followsHowFarAnAssessmentIsAndNothingOfIt(String state) {
		this.board.state(YEAR, Stage.QUALITY, state);
		this.adviser.appoint(this.board.trust(), true);
		String stage = cells().get(0);
		switch (state) {
			case "DRAFT" -> assertThat(stage).startsWith("Being set up Answering ends ");
			case "OPEN" -> assertThat(stage).startsWith("Open until ");
			case "CLOSED" -> assertThat(stage).isEqualTo("Closed");
			default -> assertThat(stage).isEqualTo("Not begun");
		}
		assertThat(cells().subList(1, 6)).containsOnly("Not shared");
		assertThat(page("?due=30").select("tbody tr")).hasSize(List.of("DRAFT", "OPEN").contains(state) ? 1 : 0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update shares set revoked_at = now()", "update shares set ends_on = current_date - 1" })
	void showsNothingMoreOnceAShareHasEnded(String end) {
		shared(false, CANARY, CANARY, CANARY, CANARY, CANARY);
		assertThat(cells()).contains("73 Established");
		this.stage.superuser().sql(end + " where adviser_id = ?").param(this.adviser.id()).update();
		assertThatNothingIsToldAnywhere();
		assertThat(cells().subList(1, 6)).containsOnly("Not shared");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ended_at = now()", "ends_on = current_date - 1",
			"conflict = 'A relation', conflict_declared_at = now()" })
	void showsNoTrustMoreOnceAnAppointmentHasEnded(String end) {
		shared(false, CANARY, CANARY, CANARY, CANARY, CANARY);
		String trust = "/portfolio/" + this.board.trust().reference();
		assertThat(this.visitor.get(trust).status()).isEqualTo(200);
		this.stage.superuser()
			.sql("update adviser_appointments set " + end + " where adviser_id = ?")
			.param(this.adviser.id())
			.update();
		assertThatNothingIsToldAnywhere();
		assertThat(page("").select("tbody tr")).isEmpty();
		assertThat(this.visitor.get(trust).status()).isEqualTo(404);
	}

	@Test
	void isNobodyElses() {
		shared(false, CANARY, CANARY, CANARY, CANARY, CANARY);
		PlayedAdviser other = PlayedAdviser.of(this.stage);
		try {
			Visitor visitor = Visitor.as(other.id(), this.stage.port());
			assertThat(visitor.get("/portfolio").document().select("tbody tr")).isEmpty();
			assertThat(visitor.get("/portfolio/" + this.board.trust().reference()).status()).isEqualTo(404);
			other.appoint(this.board.trust(), false);
			assertThat(visitor.get("/portfolio").document().select("tbody tr td").eachText().subList(1, 6))
				.containsOnly("Not shared");
		}
		finally {
			other.leave();
		}
	}

	@Test
	void putsTheYearsOfATrustSideBySide() {
		UUID before = this.board.sign(YEAR - 1, 10, 20, 30, 40, 50);
		UUID now = shared(true, CANARY, CANARY, CANARY, CANARY, CANARY);
		this.adviser.share(this.board.trust(), before, "VIEWS");
		this.board.review(this.adviser, before, "CLOSED");
		Visitor.Page page = this.visitor.get("/portfolio/" + this.board.trust().reference());
		Document document = page.document();
		assertThat(document.select(".tq-heat thead th").eachText()).containsExactly("Dimension",
				YEAR - 1 + " to " + YEAR, YEAR + " to " + (YEAR + 1));
		assertThat(document.select(".tq-heat tbody tr").get(0).select("td").eachText()).containsExactly("10 Not yet",
				HIDDEN);
		assertThat(withoutAddresses(page.body())).doesNotContainPattern(CANARIES);
		assertThat(document.select("main a").eachAttr("href")).contains(this.adviser.path(this.board.trust(), now),
				this.adviser.path(this.board.trust(), now) + "/review", this.adviser.path(this.board.trust(), before));
		assertThat(document.select("main").text()).contains("Closed", "Agreed levels, reasons, evidence and spread",
				"to review: you judge before");
		assertThat(this.stage.superuser()
			.sql("select assessment_id from share_readings where read_by = ?")
			.param(this.adviser.id())
			.query(UUID.class)
			.list()).containsExactly(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing", "00000000-0000-0000-0000-000000000000", "%00" })
	void knowsNoOtherTrust(String trust) {
		assertThat(this.visitor.get("/portfolio/" + trust).status()).isBetween(400, 404);
	}

	@Test
	void writesFormulasAsTexts() {
		shared(false, 50, 50, 50, 50, 50);
		this.stage.superuser()
			.sql("update trusts set name = '=1+1, \"Trust\"' where trust_id = ?")
			.param(this.board.trust().number())
			.update();
		assertThat(this.visitor.get("/portfolio/scores.csv").body()).contains("\"'=1+1, \"\"Trust\"\"\"");
		assertThat(Workbooks.text(this.visitor.download("/portfolio/scores.xlsx"))).contains("=1+1, ")
			.doesNotContain("<f>");
		Visitor.Page file = this.visitor.get("/portfolio/scores.csv");
		assertThat(file.header("Content-Disposition").orElse("")).contains("portfolio-" + YEAR + "-to-");
		assertThat(file.body().lines().findFirst().orElse("")).startsWith("Trust,Year,Academies,Phase,Region,Stage");
	}

}
