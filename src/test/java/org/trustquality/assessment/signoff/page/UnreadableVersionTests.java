package org.trustquality.assessment.signoff.page;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** A version that somebody spoilt is not shown, and everything else still is. */
@DemonstratedApplication
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadableVersionTests {

	@Autowired
	private Stage stage;

	private SignedBoard board;

	private String content = "";

	private String next = "";

	@BeforeAll
	void play() {
		this.board = SignedBoard.signed(this.stage);
		this.content = this.board.stored(1, "content");
		this.board.correct("Misheard");
		this.next = this.board.trust().open("Gus", 1);
		Stage.require(this.board.trust().as("Gus").post(this.next + "/closure"), 302);
	}

	@AfterAll
	void mend() {
		this.board.forge(1, this.content);
		Stage.require(this.board.trust().as("Gus").post(this.board.path() + "/correction/removal"), 302);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"subject\":null,\"x", "\"outcome\":null,\"x", "x" })
	void leavesOutWhatWasAgreed(String forged, CapturedOutput output) {
		this.board.forge(1, forged.equals("x") ? "x"
				: this.content.replaceFirst("\"(subject|outcome)\":\\{", forged + "\":{").replace("\"x\":{}", ""));
		look(output, "cannot be read");
	}

	@ParameterizedTest
	@ValueSource(strings = "Reason 0")
	void doesNotShowWhatNobodySigned(String reason, CapturedOutput output) {
		this.board.forge(1, this.content);
		this.stage.superuser()
			.sql("update sign_offs set content = replace(content, ?, 'Forged') where assessment_id = ?")
			.params(reason, this.board.reference())
			.update();
		look(output, "is not as it was signed");
	}

	private void look(CapturedOutput output, String logged) {
		Visitor tess = this.board.trust().as("Tess");
		String indicator = this.stage.indicators().get(0);
		for (String path : new String[] { "/results", "/results/indicators/" + indicator }) {
			Visitor.Page page = tess.get(this.board.path() + path);
			assertThat(page.status()).as(path).isEqualTo(200);
			assertThat(page.document().select("main").text()).doesNotContain("Agreed", "Forged");
		}
		assertThat(output).contains(logged);
		Visitor.Page before = tess.get(this.next + "/meeting/indicators/" + indicator);
		assertThat(before.status()).isEqualTo(200);
		assertThat(before.document().text()).doesNotContain("Agreed in", "Forged");
		for (String path : new String[] { "/versions/1", "/versions/1/snapshot" }) {
			Visitor.Page page = tess.get(this.board.path() + path);
			assertThat(page.status()).as(path).isEqualTo(409);
			assertThat(page.document().text()).contains("Version 1 is not the same as when it was signed");
		}
		Visitor gus = this.board.trust().as("Gus");
		assertThat(gus.get(this.next + "/evidence/carried").status()).isEqualTo(200);
		Map<String, String> sums = this.stage.checksums();
		assertThat(gus.post(this.board.path() + "/correction/removal").status()).isEqualTo(409);
		assertThat(this.stage.checksums()).isEqualTo(sums);
	}

}
