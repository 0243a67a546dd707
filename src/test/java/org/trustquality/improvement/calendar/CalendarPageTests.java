package org.trustquality.improvement.calendar;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.assessment.AcademicYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A trust's calendar as its people see it, and the cycle as organisers set it. */
@DemonstratedApplication
class CalendarPageTests {

	private static final int CURRENT = AcademicYear.at(java.time.Instant.now()).firstYear();

	@Autowired
	private Stage stage;

	private PlayedTrust trust;

	@BeforeEach
	void invent() {
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Cecil:CHIEF_EXECUTIVE",
				"Tess:TRUSTEE", "Tod:TRUSTEE", "Tim:TRUSTEE", "Ida");
	}

	@AfterEach
	void tidy() {
		this.stage.tidy();
	}

	private String calendar() {
		return this.trust.path() + "/calendar";
	}

	private Visitor.Page set(String year, String month) {
		Visitor gus = this.trust.as("Gus");
		gus.get(calendar() + "/cycle");
		return gus.post(calendar() + "/cycle", "year", year, "month", month);
	}

	private String text(String who) {
		Visitor.Page page = this.trust.as(who).get(calendar());
		assertThat(page.status()).isEqualTo(200);
		return page.document().select("main").text();
	}

	/** An assessment of some year, signed as far as its table says. */
	private void signed(int years, String kind) {
		String assessment = this.trust.open("Gus", years);
		this.stage.superuser()
			.sql("update assessments set state = 'SIGNED_OFF', closed_at = now(), kind = ? where assessment_id = ?::uuid")
			.params(kind, assessment.replaceAll(".*/", ""))
			.update();
	}

	@Test
	void saysThatNothingIsSetAndWhoCanSetIt() {
		assertThat(text("Tess")).contains("Nobody has said yet when your board's next assessment is due.",
				"Your chair or governance professional can set", "There are no dates.", "There is no assessment yet.");
		Visitor.Page organised = this.trust.as("Clara").get(calendar());
		assertThat(organised.document().select("main a.govuk-button").attr("href")).isEqualTo(calendar() + "/cycle");
		assertThat(organised.document().select("main").text()).doesNotContain("Your chair or governance");
	}

	@Test
	void saysWhatComesNextWhatWasDoneAndWhen() {
		String assessment = this.trust.open("Gus");
		signed(-1, "PEER");
		assertThat(set(Integer.toString(CURRENT - 1), "3").location()).isEqualTo(calendar());
		String page = text("Cecil");
		assertThat(page).contains("Next: an internal or peer assessment in " + new AcademicYear(CURRENT),
				"Peer, signed off", "Internal, open until", "The internal assessment " + new AcademicYear(CURRENT),
				"Still to come", "The month for the external assessment " + new AcademicYear(CURRENT + 1));
		assertThat(this.trust.as("Tess").get(calendar()).document().select("main table a").attr("href"))
			.endsWith("/versions");
		this.stage.superuser()
			.sql("update assessments set state = 'CANCELLED', cancellation_reason = 'x' where assessment_id = ?::uuid")
			.param(assessment.replaceAll(".*/", ""))
			.update();
		assertThat(text("Cecil")).doesNotContain("Internal, open", "The internal assessment");
	}

	@Test
	void saysOnBothPagesThatAnExternalAssessmentIsDueThisYear() {
		String setUp = this.trust.path() + "/assessments/new";
		String button = "main a.govuk-button[href=" + setUp + "]";
		String due = "By your three-year cycle one is due in " + new AcademicYear(CURRENT) + ".";
		assertThat(hint(setUp)).as("no cycle").isEqualTo("with somebody from outside");
		set(Integer.toString(CURRENT - 2), "3");
		assertThat(text("Tess")).contains("Next: an external assessment in " + new AcademicYear(CURRENT),
				"That is this year: somebody from outside leads it.");
		assertThat(this.trust.as("Tess").get(calendar()).document().select(button)).as("not an organiser").isEmpty();
		assertThat(this.trust.as("Gus").get(calendar()).document().select(button)).hasSize(1);
		assertThat(hint(setUp)).isEqualTo("with somebody from outside. " + due);
		Visitor gus = this.trust.as("Gus");
		assertThat(gus.post(this.trust.path() + "/assessments").document().select("main").text()).as("also with errors")
			.contains(due);
		signed(0, "EXTERNAL");
		assertThat(text("Gus")).doesNotContain("That is this year");
		assertThat(gus.get(calendar()).document().select(button)).isEmpty();
		assertThat(hint(setUp)).isEqualTo("with somebody from outside");
		set(Integer.toString(CURRENT - 1), "3");
		assertThat(hint(setUp)).as("next year's").contains("is due in " + new AcademicYear(CURRENT + 1));
	}

	private String hint(String setUp) {
		return this.trust.as("Gus").get(setUp).document().select("#hint-EXTERNAL").text();
	}

	@Test
	void showsADraftToOrganisersAlone() {
		this.trust.draft("Gus");
		assertThat(text("Gus")).contains("Internal, being set up");
		assertThat(text("Tess")).doesNotContain("being set up");
	}

	@Test
	void setsTheCycleOnceAndTellsTheLog() {
		assertThat(set("2026", "11").status()).isEqualTo(302);
		assertThat(set("2026", "11").status()).isEqualTo(302);
		assertThat(this.trust.acts().stream().filter("CYCLE_SET"::equals)).as("told once").hasSize(1);
		assertThat(set("2025", "6").status()).isEqualTo(302);
		Visitor.Page form = this.trust.as("Gus").get(calendar() + "/cycle");
		assertThat(form.document().select("select[name=year] option[selected]").val()).isEqualTo("2025");
		assertThat(form.document().select("select[name=month] option[selected]").text()).isEqualTo("June");
		assertThat(this.trust.as("Clara").get(this.trust.path() + "/activity").document().select("main").text())
			.contains("set the assurance cycle: its first year is 2025 to 2026, its usual month June");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-, 3, year", "2026, -, month", "1066, 3, year", "2026, 13, month",
			"2026, March, month", "99999999999, 3, year", "'<b>', '\"', year", "2026, 03, month" })
	void refusesWhatIsNoYearOrNoMonth(String year, String month, String field) {
		Visitor gus = this.trust.as("Gus");
		gus.get(calendar() + "/cycle");
		Visitor.Page refused = gus.post(calendar() + "/cycle", "year", (year != null) ? year : "", "month",
				(month != null) ? month : "");
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.document().title()).startsWith("Error: ");
		assertThat(refused.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#" + field);
		assertThat(refused.document().select("#" + field + "-error")).hasSize(1);
		assertThat(count()).isZero();
	}

	private int count() {
		return this.stage.superuser()
			.sql("select count(*) from assurance_cycles where trust_id = ?")
			.param(this.trust.number())
			.query(Integer.class)
			.single();
	}

	@Test
	void isThereForThoseWithARoleAndTheFormForOrganisers() {
		assertThat(this.trust.as("Ida").get(calendar()).status()).isEqualTo(404);
		assertThat(this.stage.stranger().get(calendar()).location()).isEqualTo("/sign-in");
		for (String who : new String[] { "Tess", "Cecil", "Ida" }) {
			assertThat(this.trust.as(who).get(calendar() + "/cycle").status()).as(who).isEqualTo(404);
			assertThat(this.trust.as(who).post(calendar() + "/cycle", "year", "2026", "month", "3").status())
				.isEqualTo(404);
		}
		assertThat(count()).isZero();
	}

	@Test
	void sendsFewStatements() throws Exception {
		set("2026", "11");
		this.trust.open("Gus");
		Visitor tess = this.trust.as("Tess");
		tess.get(calendar());
		int sent = org.trustquality.Statements.of(() -> tess.get(calendar())).ofVisitors().statements().size();
		System.out.println("Statements of the calendar page: " + sent);
		assertThat(sent).isLessThanOrEqualTo(30);
	}

}
