package org.trustquality.access.advising.page;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedAdviser;
import org.trustquality.Refusals;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An adviser declares a conflict of interest, and reads nothing of that trust any more.
 */
@DemonstratedApplication
class ConflictTests {

	private static final String REASON = "My brother leads one of its schools";

	@Autowired
	private Stage stage;

	private SignedBoard board;

	private PlayedAdviser adviser;

	private String conflict = "";

	@BeforeEach
	void play() {
		this.board = SignedBoard.signed(this.stage);
		this.adviser = PlayedAdviser.of(this.stage)
			.appoint(this.board.trust(), false)
			.share(this.board.trust(), this.board.reference(), "VIEWS");
		this.conflict = "/portfolio/appointments/" + appointment(this.adviser) + "/conflict";
	}

	@AfterEach
	void leave() {
		this.adviser.leave();
	}

	private UUID appointment(PlayedAdviser whose) {
		return this.stage.superuser()
			.sql("select appointment_id from adviser_appointments where adviser_id = ?")
			.param(whose.id())
			.query(UUID.class)
			.single();
	}

	@Test
	void endsReadingAtTheNextRequest() {
		Visitor visitor = this.adviser.visitor();
		String shared = this.adviser.path(this.board.trust(), this.board.reference());
		assertThat(visitor.get(shared).status()).isEqualTo(200);
		Visitor.Page asked = visitor.get(this.conflict);
		Visitor.Page checked = visitor.submit(asked, this.conflict + "/check", "reason", REASON);
		assertThat(checked.status()).isEqualTo(200);
		assertThat(checked.document().select("main").text()).contains(REASON,
				"From your next page on you read nothing of " + this.board.trust().name());
		assertThat(visitor.get(shared).status()).as("nothing is declared yet").isEqualTo(200);
		Visitor.Page declared = visitor.submit(checked, this.conflict);
		assertThat(declared.location()).isEqualTo("/portfolio/appointments");
		assertThat(visitor.get(shared).status()).isEqualTo(404);
		assertThat(visitor.get("/portfolio/appointments").document().select("main table").text())
			.contains("Conflict of interest declared");
		assertThat(this.stage.superuser()
			.sql("select count(*) from shares where adviser_id = ? and revoked_at is null")
			.param(this.adviser.id())
			.query(Integer.class)
			.single()).as("it opens no more if they are appointed again").isZero();
	}

	@Test
	void tellsTheTrustThatAndNotWhy() {
		Visitor visitor = this.adviser.visitor();
		visitor.get(this.conflict);
		Stage.require(visitor.post(this.conflict, "reason", REASON), 302);
		String subject = this.board.trust().name() + ": your adviser has declared a conflict of interest";
		assertThat(this.board.trust().mails("Clara")).endsWith(subject);
		assertThat(this.board.trust().mails("Gus")).endsWith(subject);
		assertThat(this.board.trust().mails("Tess")).doesNotContain(subject);
		assertThat(this.stage.superuser()
			.sql("select count(*) from mails where plain_text like '%brother%' or html like '%brother%'")
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.board.trust().acts()).endsWith("CONFLICT_DECLARED");
		assertThat(this.board.trust().as("Clara").get(this.board.trust().path() + "/activity").document().text())
			.contains(this.adviser.name() + " declared a conflict of interest and no longer advises this trust")
			.doesNotContain("brother");
		for (String page : List.of("/administration/advisers", "/administration/advisers/" + this.adviser.id())) {
			assertThat(this.stage.as("Nora Whitfield").get(page).document().text()).as("administrators read why")
				.contains(REASON);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\u202Eevil" })
	void needsAReasonThatCanBeRead(String reason) {
		Visitor visitor = this.adviser.visitor();
		visitor.get(this.conflict);
		for (String path : List.of(this.conflict + "/check", this.conflict)) {
			Visitor.Page page = new Refusals(this.stage).refuse(400, () -> visitor.post(path, "reason", reason));
			assertThat(page.document().title()).startsWith("Error: ");
		}
	}

	@Test
	void takesAReasonOfFiveHundredCharactersAndNoMore() {
		Visitor visitor = this.adviser.visitor();
		visitor.get(this.conflict);
		new Refusals(this.stage).refuse(400, () -> visitor.post(this.conflict, "reason", "x".repeat(501)));
		assertThat(visitor.post(this.conflict, "reason", "x".repeat(500)).status()).isEqualTo(302);
	}

	@Test
	void isForOnesOwnAppointmentsWhileTheyLast() {
		PlayedAdviser other = PlayedAdviser.of(this.stage).appoint(this.board.trust(), true);
		Visitor stranger = other.visitor();
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(404, () -> stranger.get(this.conflict));
		refusals.refuse(404, () -> stranger.post(this.conflict, "reason", REASON));
		refusals.refuse(404, () -> this.board.trust().as("Clara").post(this.conflict, "reason", REASON));
		Visitor visitor = this.adviser.visitor();
		visitor.get(this.conflict);
		Stage.require(visitor.post(this.conflict, "reason", REASON), 302);
		refusals.refuse(409, () -> visitor.get(this.conflict));
		refusals.refuse(409, () -> visitor.post(this.conflict, "reason", REASON));
		other.leave();
		System.out.println("Conflicts refused: " + refusals);
	}

}
