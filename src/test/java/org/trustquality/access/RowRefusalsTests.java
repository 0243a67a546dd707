package org.trustquality.access;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A row that the database lets no longer in ends in a page that says so; a policy that
 * lets nothing in stands for whoever was quicker.
 */
@DemonstratedApplication
@ExtendWith(OutputCaptureExtension.class)
class RowRefusalsTests {

	@Autowired
	private Stage stage;

	private PlayedTrust trust;

	private String indicator = "";

	private Visitor tess;

	@BeforeEach
	void begin() {
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Tess:TRUSTEE",
				"Tod:TRUSTEE", "Tim:TRUSTEE");
		String open = this.trust.open("Gus");
		this.tess = this.trust.as("Tess");
		Stage.require(this.tess.post(open + "/response"), 302);
		this.indicator = open + "/response/indicators/" + this.stage.indicators().get(0);
	}

	@AfterEach
	void forget() {
		this.stage.superuser().sql("drop policy if exists planted on response_notes").update();
		this.stage.superuser().sql("grant insert on response_notes to trustquality_app").update();
	}

	private Visitor.Page save() {
		return this.tess.submit(this.tess.get(this.indicator), this.indicator, "choice", "2", "note", "secret note");
	}

	@Test
	void refusesACommentWhoseAnswersAreGone(CapturedOutput output) {
		this.stage.superuser()
			.sql("create policy planted on response_notes as restrictive for insert with check (false)")
			.update();
		Visitor.Page refused = new Refusals(this.stage).refuse(409, this::save);
		assertThat(refused.document().select("main").text()).contains("That cannot be done now",
				"Somebody changed in this moment what this belongs to", "Nothing has changed");
		assertThat(output.getAll()).contains("The database let a row not in").doesNotContain("secret note");
		this.stage.superuser().sql("drop policy planted on response_notes").update();
		assertThat(save().status()).isEqualTo(302);
	}

	@Test
	void leavesAMissingRightAFault() {
		this.stage.superuser().sql("revoke insert on response_notes from trustquality_app").update();
		assertThat(save().status()).isEqualTo(500);
	}

}
