package org.trustquality.assessment.paper;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody has read in paper forms they know from then on: a board of six, four on
 * paper, whose results are not shown to who knows the four.
 */
@DemonstratedApplication
class OpenedFormsTests {

	private static final List<String> ON_PAPER = List.of("Pam", "Pia", "Pat", "Pip");

	@Autowired
	private Stage stage;

	private PlayedTrust trust;

	private String path;

	@BeforeEach
	void enterFourForms() {
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Gil:GOVERNANCE_PROFESSIONAL",
				"Clara:CHAIR", "Tess:TRUSTEE", "Pam:TRUSTEE", "Pia:TRUSTEE", "Pat:TRUSTEE", "Pip:TRUSTEE");
		this.path = this.trust.open("Gus");
		ON_PAPER.forEach((who) -> {
			Stage.require(this.trust.as("Gus").post(respondent(who) + "/paper-choice"), 302);
			Stage.require(this.trust.as("Gus").post(form(who)), 302);
		});
		List.of("Clara", "Tess").forEach((who) -> Stage.require(this.trust.as(who).post(this.path + "/response"), 302));
		this.stage.superuser().sql("""
				update responses set ratings = array_fill(3::smallint, array[cardinality(ratings)])
				where assessment_id = ?::uuid""").param(reference()).update();
	}

	private String reference() {
		return this.path.replaceAll(".*/", "");
	}

	private String respondent(String who) {
		return this.path + "/respondents/" + this.trust.person(who);
	}

	private String form(String who) {
		return respondent(who) + "/paper";
	}

	private void close() {
		Stage.require(this.trust.as("Clara").post(this.path + "/closure"), 302);
	}

	private int results(String who) {
		return this.trust.as(who).get(this.path + "/results").status();
	}

	private int reading(String who, String whose) {
		return this.trust.as(who).get(form(whose) + "/answers").status();
	}

	private void becomes(String who, String role) {
		this.stage.superuser()
			.sql("update memberships set role = ? where trust_id = ? and person_id = ?")
			.params(role, this.trust.number(), this.trust.person(who))
			.update();
	}

	@Test
	void remembersWhoTypedThoughAnotherTypedLater() {
		ON_PAPER.forEach((who) -> {
			Visitor gil = this.trust.as("Gil");
			String page = form(who) + "/indicators/" + this.stage.indicators().get(0);
			Stage.require(gil.submit(gil.get(page), page, "choice", "4", "note", ""), 302);
			Stage.require(gil.post(form(who) + "/submission"), 302);
		});
		becomes("Gus", "TRUSTEE");
		close();
		assertThat(results("Gus")).as("typed first, now a trustee").isEqualTo(409);
		assertThat(results("Gil")).as("typed last").isEqualTo(409);
		assertThat(results("Tess")).isEqualTo(200);
	}

	@Test
	void remembersWhoOnlyLooked() {
		ON_PAPER.forEach((who) -> assertThat(reading("Gil", who)).isEqualTo(200));
		close();
		assertThat(results("Gil")).isEqualTo(409);
		becomes("Gil", "TRUSTEE");
		assertThat(results("Gil")).isEqualTo(409);
	}

	@Test
	void opensNoFormAfterClosingToWhoHadNotOpenedIt() {
		close();
		assertThat(results("Gil")).isEqualTo(200);
		assertThat(results("Tess")).isEqualTo(200);
		becomes("Tess", "GOVERNANCE_PROFESSIONAL");
		for (String who : List.of("Gil", "Tess")) {
			assertThat(reading(who, "Pam")).as(who).isEqualTo(404);
			assertThat(this.trust.as(who).get(form("Pam") + "/submission").status()).as(who).isEqualTo(404);
			assertThat(this.trust.as(who).get(respondent("Pam") + "/paper-choice").document().select("main").text())
				.contains("opens only to those who had opened it before")
				.doesNotContain("Read what was entered");
		}
		assertThat(reading("Gus", "Pam")).isEqualTo(200);
		assertThat(this.trust.as("Gus").get(respondent("Pam") + "/paper-choice").document().select("main").text())
			.contains("Read what was entered");
	}

	@Test
	void opensNoNewFormInAClosedTrust() {
		this.stage.superuser()
			.sql("update trusts set closed_on = date '2026-08-31', closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(this.trust.number())
			.update();
		assertThat(reading("Gus", "Pam")).isEqualTo(200);
		assertThat(reading("Gil", "Pam")).isEqualTo(404);
	}

	@Test
	void knowsWithOneAccountWhatAnotherOfTheSamePersonRead() {
		this.trust.invent("Gala");
		this.trust.grant("Gala", "TRUSTEE");
		close();
		assertThat(results("Gala")).isEqualTo(200);
		merge("Gus", "Gala");
		assertThat(results("Gala")).isEqualTo(409);
	}

	/** Whose place an invitation takes must not count as another form. */
	@Test
	void countsAFormOnceThatFollowsItsPersonToAnotherAccount() {
		this.trust.invent("Paz");
		this.stage.superuser().sql("""
				insert into invitations (trust_id, academic_year, assessment_id, person_id, name, capacity, status)
				select trust_id, academic_year, assessment_id, ?, 'Paz', 'TRUSTEE', 'REMOVED' from assessments
				where assessment_id = ?::uuid""").params(this.trust.person("Paz"), reference()).update();
		close();
		merge("Pam", "Paz");
		assertThat(this.stage.superuser()
			.sql("""
					select count(*) from invitations i join opened_forms o using (trust_id, assessment_id, person_id)
					where i.assessment_id = ?::uuid and i.begun and o.opened_by = ?""")
			.params(reference(), this.trust.person("Gus"))
			.query(Integer.class)
			.single()).isEqualTo(4);
		assertThat(results("Gus")).isEqualTo(409);
	}

	private void merge(String merged, String kept) {
		Stage.require(
				this.stage.as("Nora Whitfield")
					.post("/administration/people/" + this.trust.person(kept) + "/merger/" + this.trust.person(merged)),
				302);
	}

}
