package org.trustquality.assessment.signoff.page;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import org.trustquality.assessment.evidence.file.Samples;
import static org.assertj.core.api.Assertions.assertThat;

/** What was signed can be worked over with a reason, and counts until that is signed. */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionTests {

	@Autowired
	private Stage stage;

	private SignedBoard unchanged;

	@Test
	void leavesTheSignedVersionInForceUntilAnotherIsSigned() {
		SignedBoard board = SignedBoard.signed(this.stage);
		board.correct("Misheard");
		assertThat(board.state()).isEqualTo("CORRECTING");
		board.change(0, "level = 1, reason = 'Not yet signed'");
		Visitor tess = board.trust().as("Tess");
		assertThat(tess.get(board.path() + "/versions/1").document().text()).contains("is being corrected");
		assertThat(tess.get(board.path() + "/results").document().text()).contains("version 1");
		assertThat(tess.get(board.path() + "/results/indicators/" + this.stage.indicators().get(0)).document().text())
			.contains("Agreed: 4 Established. Reason 0")
			.doesNotContain("Not yet signed");
		Visitor clara = board.trust().as("Clara");
		assertThat(clara.get(board.path() + "/sign-off").document().text()).contains("You are correcting version 1.",
				"Reason: Misheard", "Not yet signed");
		board.sign("Minutes 2");
		assertThat(board.stored(2, "correction_reason")).isEqualTo("Misheard");
		assertThat(board.trust().mails("Tess").get(board.trust().mails("Tess").size() - 1))
			.isEqualTo(board.trust().name() + ": what the board agreed has been corrected");
		assertThat(board.actsSinceClosing()).containsSubsequence("SIGNED_OFF", "CORRECTION_BEGUN", "SIGNED_OFF");
	}

	@Test
	void putsTheSignedLevelsBackWhenItIsGivenUp() {
		SignedBoard board = SignedBoard.signed(this.stage);
		String before = levels(board);
		board.correct("Misheard");
		board.change(0, "level = 1, reason = 'Other', dissent_noted = true, target_level = 2");
		board.change(9, "discuss_with_adviser = true");
		Visitor vera = board.trust().as("Vera");
		Visitor.Page ask = vera.get(board.path() + "/correction");
		assertThat(ask.document().text()).contains("Give the correction up?", "Misheard", "Version 1 stays in force");
		Visitor.Page given = vera.submit(ask, board.path() + "/correction/removal");
		assertThat(given.location()).isEqualTo(board.path() + "/versions/1");
		assertThat(levels(board)).isEqualTo(before);
		assertThat(board.state()).isEqualTo("SIGNED_OFF");
		assertThat(board.versions()).isOne();
		assertThat(board.actsSinceClosing()).endsWith("CORRECTION_BEGUN", "CORRECTION_GIVEN_UP");
		assertThat(vera.post(board.path() + "/correction/removal").status()).isEqualTo(409);
		assertThat(vera.get(board.path() + "/versions/1").document().text()).doesNotContain("is being corrected");
	}

	@Test
	void putsTheSignedEvidenceBackWhenItIsGivenUp() {
		SignedBoard board = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		board.agreeAll(4);
		UUID removed = board.link(0, "Taken off meanwhile");
		UUID kept = board.attach(0, "Kept", "kept.pdf", Samples.pdf());
		UUID carried = board.link(1, "Carried over");
		UUID before = board.link(1, "Taken off before");
		board.takeOff(before);
		this.stage.superuser()
			.sql("update evidence_items set to_confirm = true, carried_from = gen_random_uuid() where item_id = ?")
			.param(carried)
			.update();
		board.sign("Minutes 1");
		String signed = evidence(board);
		board.correct("Misheard");
		board.takeOff(removed);
		UUID added = board.link(2, "Added meanwhile");
		Visitor vera = board.trust().as("Vera");
		Stage.require(vera.post(board.path() + "/evidence/items/" + carried + "/confirmation"), 302);
		assertThat(evidence(board)).isNotEqualTo(signed);
		Visitor.Page ask = vera.get(board.path() + "/correction");
		assertThat(ask.document().text()).contains("The agreed levels and the evidence items go back to what it says");
		assertThat(vera.get(board.path() + "/evidence").document().text())
			.contains("if the correction is given up, these items go back to the version in force");
		Stage.require(vera.submit(ask, board.path() + "/correction/removal"), 302);
		assertThat(evidence(board)).isEqualTo(signed);
		assertThat(vera.get(board.path() + "/evidence/items/" + added).status()).isEqualTo(404);
		assertThat(vera.get(board.path() + "/evidence/items/" + removed).status()).isEqualTo(200);
		assertThat(vera.get(board.path() + "/evidence/items/" + kept).status()).isEqualTo(200);
		assertThat(vera.get(board.path() + "/evidence/items/" + before).status()).isEqualTo(404);
		board.correct("Once more");
		board.sign("Minutes 2");
		assertThat(board.stored(2, "content")).contains(removed.toString(), kept.toString())
			.doesNotContain(added.toString(), carried.toString(), before.toString());
	}

	/** The items that are there, and whether they count. */
	private String evidence(SignedBoard board) {
		return this.stage.superuser()
			.sql("""
					select string_agg(title || ' ' || to_confirm, '/' order by title)
					from evidence_items where assessment_id = ? and removed_at is null""")
			.param(board.reference())
			.query(String.class)
			.single();
	}

	private String levels(SignedBoard board) {
		return this.stage.superuser()
			.sql("""
					select string_agg(concat_ws('|', position, level, reason, dissent_noted, discuss_with_adviser, target_level),
						'/' order by position) from agreed_levels where assessment_id = ?""")
			.param(board.reference())
			.query(String.class)
			.single();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  \n ", "x501", "a\u202eb", "\u0007" })
	void refusesAReasonThatIsNone(String reason) {
		this.unchanged = (this.unchanged != null) ? this.unchanged : SignedBoard.signed(this.stage);
		Visitor gus = this.unchanged.trust().as("Gus");
		gus.get(this.unchanged.path() + "/correction");
		String typed = reason.equals("x501") ? "x".repeat(501) : reason;
		Visitor.Page page = gus.post(this.unchanged.path() + "/correction", "reason", typed);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.document().title()).startsWith("Error: ");
		assertThat(page.document().select("#reason-error")).hasSize(1);
		if (reason.isBlank()) {
			assertThat(page.document().select("#reason-error").text())
				.contains("Enter a reason; everyone in your trust will read it");
		}
		assertThat(this.unchanged.state()).isEqualTo("SIGNED_OFF");
	}

	@Test
	void takesAReasonOfFiveHundredCharacters() {
		SignedBoard board = SignedBoard.signed(this.stage);
		board.correct("é".repeat(500));
		assertThat(board.state()).isEqualTo("CORRECTING");
	}

	@Test
	void isForOrganisersOfWhatIsSigned() {
		SignedBoard board = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		Visitor gus = board.trust().as("Gus");
		assertThat(gus.get(board.path() + "/correction").status()).isEqualTo(409);
		assertThat(gus.post(board.path() + "/correction", "reason", "Why").status()).isEqualTo(409);
		assertThat(gus.post(board.path() + "/correction", "reason", "").status()).isEqualTo(409);
		assertThat(gus.post(board.path() + "/correction/removal").status()).isEqualTo(409);
		board.agreeAll(3);
		board.sign("Item");
		for (String reader : List.of("Tess", "Cecil")) {
			Visitor visitor = board.trust().as(reader);
			assertThat(visitor.get(board.path() + "/correction").status()).isEqualTo(404);
			assertThat(visitor.post(board.path() + "/correction", "reason", "Why").status()).isEqualTo(404);
			assertThat(visitor.post(board.path() + "/correction/removal").status()).isEqualTo(404);
		}
		assertThat(board.state()).isEqualTo("SIGNED_OFF");
	}

}
