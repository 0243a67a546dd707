package org.trustquality.assessment;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who leaves a trust is asked no longer; what they answered stays with the board. */
@DemonstratedApplication
class LeaversTests {

	private static final String[] BOARD = { "Clara:CHAIR", "Gus:GOVERNANCE_PROFESSIONAL", "Tess:TRUSTEE", "Tod:TRUSTEE",
			"Tim:TRUSTEE", "Tam:TRUSTEE" };

	@Autowired
	private Stage stage;

	@Test
	void takesALeaverOffWhatIsNotClosedAndKeepsTheirAnswers() {
		PlayedTrust trust = PlayedTrust.of(this.stage, BOARD);
		String closed = trust.open("Gus");
		List.of("Clara", "Tess", "Tod", "Tim").forEach((who) -> trust.answer(who, closed, "3"));
		Visitor gus = trust.as("Gus");
		assertThat(gus.post(closed + "/closure").status()).isEqualTo(302);
		String open = trust.open("Gus");
		trust.answer("Tess", open, "2");
		String draft = trust.draft("Gus");
		List<String> mails = trust.mails("Tess");
		Map<String, String> before = this.stage.checksums(trust.reference());
		Visitor tess = trust.as("Tess");
		assertThat(tess.get(open + "/response").status()).isEqualTo(200);

		Visitor.Page check = gus.get(trust.page("Tess") + "/departure");
		assertThat(check.document().text()).contains("These roles end: Trustee", "stays in the board's result");
		assertThat(gus.submit(check, trust.page("Tess") + "/departure").location()).isEqualTo(trust.people());

		assertThat(trust.status("Tess", closed)).isEqualTo("STARTED");
		assertThat(trust.status("Tess", open)).isEqualTo("REMOVED");
		assertThat(trust.status("Tess", draft)).isEqualTo("REMOVED");
		assertThat(trust.roles("Tess")).isEmpty();
		assertThat(trust.acts()).last().isEqualTo("PERSON_LEFT");
		assertThat(trust.mails("Tess")).as("leaving writes no mail").isEqualTo(mails);
		Map<String, String> after = this.stage.checksums(trust.reference());
		for (String table : List.of("responses", "response_notes", "respondents", "assessment_results",
				"indicator_results", "assessments")) {
			assertThat(after.get(table)).as(table).isEqualTo(before.get(table));
		}
		for (String page : List.of(trust.path(), open + "/response", closed + "/results", trust.people())) {
			assertThat(tess.get(page).status()).as(page).isEqualTo(404);
		}
		assertThat(tess.get("/trusts").document().text()).contains("You have no role in any trust");
		assertThat(trust.as("Clara").get(closed + "/results").status()).isEqualTo(200);
	}

	/** The invitations go with the roles or not at all. */
	@Test
	void keepsALeaversInvitationsWhenTheyCannotLeave() {
		PlayedTrust trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL,TRUSTEE", "Vera:VICE_CHAIR",
				"Tess:TRUSTEE", "Tod:TRUSTEE");
		String open = trust.open("Gus");
		assertThat(trust.as("Vera").post(trust.page("Gus") + "/departure").status()).isEqualTo(409);
		assertThat(trust.status("Gus", open)).isEqualTo("SENT");
		assertThat(trust.roles("Gus")).containsExactly("GOVERNANCE_PROFESSIONAL", "TRUSTEE");
	}

	@Test
	void leavesOtherTrustsAlone() {
		PlayedTrust trust = PlayedTrust.of(this.stage, BOARD);
		PlayedTrust other = PlayedTrust.of(this.stage, BOARD);
		this.stage.superuser()
			.sql("insert into memberships values (?, ?, 'TRUSTEE')")
			.params(other.number(), trust.person("Tess"))
			.update();
		String elsewhere = other.open("Gus");
		Map<String, String> before = this.stage.checksums(other.reference());
		assertThat(trust.as("Gus").post(trust.page("Tess") + "/departure").status()).isEqualTo(302);
		assertThat(this.stage.checksums(other.reference())).isEqualTo(before);
		assertThat(trust.as("Tess").get(elsewhere + "/response").status()).isEqualTo(200);
	}

}
