package org.trustquality.assessment.asking.adding;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** One person at a time: the role decides as what they answer, and there is one chair. */
@DemonstratedApplication
class AddingTests {

	@Autowired
	private Stage stage;

	@Test
	void refusesASecondChairAndKeepsWhatWasTyped() {
		Stage.Played draft = this.stage.draft(Stage.SALTMARSH);
		Visitor.Page page = new Refusals(this.stage).refuse(409,
				() -> add(draft, "Eve New", "eve.new@example.org", "CHAIR"));
		assertThat(page.document().select(".govuk-error-summary a").text()).isEqualTo(
				"Joan Pettifer is the chair. If that has changed, hand the role over on the trust's people page first.");
		assertThat(page.document().select("input[name=name]").val()).isEqualTo("Eve New");
		assertThat(page.document().select("input[name=role][checked]").val()).isEqualTo("CHAIR");
	}

	@Test
	void makesAViceChairWhoAnswersAsTrustee() {
		Stage.Played draft = this.stage.draft(Stage.SALTMARSH);
		assertThat(add(draft, "Eve New", "eve.new@example.org", "VICE_CHAIR").status()).isEqualTo(302);
		assertThat(this.stage.as(Stage.HELEN)
			.get(draft.path())
			.document()
			.select("tr:contains(Eve New) td[data-label='Answers as']")
			.text()).isEqualTo("Trustee");
		assertThat(roles("eve.new@example.org")).isEqualTo("VICE_CHAIR");
	}

	/** The chair is a trustee by that, and is not made one besides. */
	@Test
	void leavesTheRolesOfTheBoardAsTheyAre() {
		Stage.Played draft = this.stage.draft(Stage.SALTMARSH);
		String joan = draft.path() + "/respondents/" + this.stage.person(Stage.JOAN) + "/removal";
		assertThat(this.stage.as(Stage.HELEN).post(joan).status()).isEqualTo(302);
		assertThat(add(draft, "Joan Pettifer", "joan.pettifer@invented.example", "TRUSTEE").status()).isEqualTo(302);
		assertThat(roles("joan.pettifer@invented.example")).isEqualTo("CHAIR");
	}

	private String roles(String email) {
		return this.stage.superuser()
			.sql("""
					select string_agg(role, ' ' order by role) from memberships
					join people using (person_id) join trusts t using (trust_id) where email = ? and t.name = ?""")
			.params(email, Stage.SALTMARSH)
			.query(String.class)
			.single();
	}

	private Visitor.Page add(Stage.Played assessment, String name, String email, String role) {
		return this.stage.as(Stage.HELEN)
			.post(assessment.path() + "/respondents", "name", name, "email", email, "role", role);
	}

}
