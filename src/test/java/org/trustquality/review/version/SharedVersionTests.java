package org.trustquality.review.version;

import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedAdviser;
import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** An adviser reads exactly as much of a signed version as the share says. */
@DemonstratedApplication
class SharedVersionTests {

	private static final String REASON = "Wexcombe reason";

	private static final String OPEN_ITEM = "Wexcombe report";

	private static final String CONFIDENTIAL = "Wexcombe secret";

	@Autowired
	private Stage stage;

	private SignedBoard board;

	private PlayedAdviser adviser;

	@BeforeEach
	void play() {
		this.board = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		this.board.agreeAll(5);
		this.board.change(0, "reason = '" + REASON + "', dissent_noted = true, discuss_with_adviser = true");
		this.board.rely(0, OPEN_ITEM, false);
		this.stage.superuser()
			.sql("update evidence_items set confidential = false where title = ?")
			.param(OPEN_ITEM)
			.update();
		this.board.rely(0, CONFIDENTIAL, false);
		this.board.sign("Minutes 1");
		this.adviser = PlayedAdviser.of(this.stage).appoint(this.board.trust(), false);
	}

	@AfterEach
	void leave() {
		this.adviser.leave();
	}

	private Visitor.Page read(String level) {
		this.adviser.share(this.board.trust(), this.board.reference(), level);
		Visitor.Page page = this.adviser.visitor().get(this.adviser.path(this.board.trust(), this.board.reference()));
		assertThat(page.status()).isEqualTo(200);
		return page;
	}

	@Test
	void showsAgreedLevelsAndScoresAlone() {
		Document page = read("AGREED_LEVELS").document();
		assertThat(page.select("main h1").text()).isEqualTo("What the board agreed");
		assertThat(page.select("main").text()).contains(this.board.trust().name(), "5 Embedded",
				"The board wants to discuss this with you", "What the board wants to discuss with you",
				"All dimensions together 100");
		assertThat(page.html()).doesNotContain(REASON, OPEN_ITEM, CONFIDENTIAL, "Dissent noted", "Trustees: ", "at 2 ",
				"confidential");
	}

	@Test
	void showsReasonsAndEvidenceThatIsNotConfidential() {
		Document page = read("REASONS_AND_EVIDENCE").document();
		assertThat(page.select("main").text()).contains(REASON, OPEN_ITEM,
				"One evidence item is confidential and stays with the trust.");
		assertThat(page.html()).doesNotContain(CONFIDENTIAL, "Dissent noted", "Trustees: ", "at 2 ");
	}

	@Test
	void showsHowFarViewsLayApart() {
		Document page = read("VIEWS").document();
		assertThat(page.select("main").text()).contains(REASON, OPEN_ITEM, "Dissent noted",
				"Trustees: 1 at 2 Starting, 2 at 3 Partly in place, 3 at 4 Established");
		assertThat(page.html()).doesNotContain(CONFIDENTIAL);
	}

	/** The trustees' mean is 58 and the chief executive's 75; the agreed score is 100. */
	@Test
	void neverShowsTheTrusteesScoresOrTheChiefExecutivesAnswers() {
		for (String level : List.of("AGREED_LEVELS", "REASONS_AND_EVIDENCE", "VIEWS")) {
			Visitor.Page page = read(level);
			String figures = page.document().select("main").text() + " " + page.document().select("main svg").text();
			assertThat(figures).contains("100");
			assertThat(figures.replaceAll("\\d\\d? [A-Z][a-z]+ \\d{4}|cst-\\S+", "")).as(level)
				.doesNotContainPattern("\\b58\\b")
				.doesNotContainPattern("\\b75\\b")
				.doesNotContain("Average", "Chief executive", "above the trustees", "below the trustees");
			this.adviser.revoke(this.board.trust());
		}
	}

	@Test
	void keepsWhatIsNotRevealedOutOfThePage() {
		PlayedAdviser reviewer = PlayedAdviser.of(this.stage)
			.appoint(this.board.trust(), true)
			.share(this.board.trust(), this.board.reference(), "VIEWS");
		String path = reviewer.path(this.board.trust(), this.board.reference());
		Visitor.Page blind = reviewer.visitor().get(path);
		assertThat(blind.document().select("main").text()).contains("after your judgement");
		assertThat(blind.document().select("main a[href=" + path + "/review]")).hasSize(1);
		assertThat(blind.body()).doesNotContain(REASON, OPEN_ITEM, CONFIDENTIAL, "Embedded</strong>", "5 Embedded",
				"wants to discuss this", "All dimensions together", "Trustees: 1 at");
		commit(reviewer);
		Document partly = reviewer.visitor().get(path).document();
		assertThat(partly.select("main").text()).contains(REASON, "5 Embedded", "after your judgement");
		assertThat(partly.select("main").text()).doesNotContain("All dimensions together");
		assertThat(partly.select("main .tq-agreed-list")).hasSize(1);
		this.stage.superuser()
			.sql("update reviews set state = 'SENT', sent_at = now() where adviser_id = ?")
			.param(reviewer.id())
			.update();
		Document all = reviewer.visitor().get(path).document();
		assertThat(all.select("main .tq-agreed-list")).hasSize(5);
		assertThat(all.select("main").text()).contains("All dimensions together 100");
		reviewer.leave();
	}

	/** Commits a judgement of the first dimension. */
	private void commit(PlayedAdviser reviewer) {
		UUID review = UUID.randomUUID();
		this.stage.superuser()
			.sql("""
					insert into reviews select trust_id, academic_year, assessment_id, ?, ?, 1, true, 'DRAFT', now(), null, null,
						null, null, 0 from assessments where assessment_id = ?""")
			.params(review, reviewer.id(), this.board.reference())
			.update();
		this.stage.superuser().sql("""
				insert into review_parts select trust_id, academic_year, assessment_id, review_id, ?, now() from reviews
				where review_id = ?""").params(this.stage.edition().dimensions().get(0).id(), review).update();
	}

	@Test
	void writesDownEachReadingForTheTrustToSee() {
		read("VIEWS");
		this.adviser.visitor().get(this.adviser.path(this.board.trust(), this.board.reference()));
		PlayedTrust trust = this.board.trust();
		for (String who : List.of("Gus", "Tess", "Cecil")) {
			Document page = trust.as(who).get(trust.path() + "/readings/advisers").document();
			assertThat(page.select("main tbody tr")).hasSize(1);
			assertThat(page.select("main tbody tr").text()).contains(this.adviser.name(), "What the board agreed",
					"Twice");
		}
		assertThat(
				trust.as("Gus").get(trust.path() + "/readings").document().select("main a[href$=/readings/advisers]"))
			.hasSize(1);
		Visitor gus = trust.as("Gus");
		for (String query : List.of("?page=0", "?page=2", "?page=99999999", "?page=-1")) {
			assertThat(gus.get(trust.path() + "/readings/advisers" + query).status()).as(query).isEqualTo(404);
		}
		assertThat(this.adviser.visitor().get(trust.path() + "/readings/advisers").status()).isEqualTo(404);
	}

	@Test
	void pagesThroughManyReadings() {
		this.adviser.share(this.board.trust(), this.board.reference(), "VIEWS");
		this.stage.superuser()
			.sql("""
					insert into share_readings select trust_id, academic_year, assessment_id, ?, 'VERSION', current_date - day, now(),
						now(), 1 from assessments, generate_series(1, 55) day where assessment_id = ?""")
			.params(this.adviser.id(), this.board.reference())
			.update();
		Visitor gus = this.board.trust().as("Gus");
		String path = this.board.trust().path() + "/readings/advisers";
		assertThat(gus.get(path).document().select("main tbody tr")).hasSize(50);
		assertThat(gus.get(path + "?page=2").document().select("main tbody tr")).hasSize(5);
	}

	@Test
	void isNotThereForAnybodyElse() {
		read("VIEWS");
		String path = this.adviser.path(this.board.trust(), this.board.reference());
		PlayedAdviser other = PlayedAdviser.of(this.stage).appoint(this.board.trust(), false);
		for (Visitor visitor : List.of(other.visitor(), this.board.trust().as("Clara"), this.stage.as(Stage.JOAN),
				this.stage.as("Nora Whitfield"))) {
			assertThat(visitor.get(path).status()).isEqualTo(404);
		}
		Visitor visitor = this.adviser.visitor();
		SignedBoard unshared = SignedBoard.signed(this.stage);
		this.adviser.appoint(unshared.trust(), false);
		for (String wrong : List.of(this.adviser.path(unshared.trust(), unshared.reference()),
				this.adviser.path(unshared.trust(), this.board.reference()),
				this.adviser.path(this.board.trust(), unshared.reference()),
				this.adviser.path(this.board.trust(), UUID.randomUUID()), "/portfolio/x/assessments/y")) {
			assertThat(visitor.get(wrong).status()).as(wrong).isIn(400, 404);
		}
		assertThat(this.stage.stranger().get(path).location()).isEqualTo("/sign-in");
		other.leave();
	}

	@Test
	void doesNotShowWhatNobodySigned() {
		this.adviser.share(this.board.trust(), this.board.reference(), "VIEWS");
		this.board.spoilt(() -> {
			Visitor.Page page = this.adviser.visitor()
				.get(this.adviser.path(this.board.trust(), this.board.reference()));
			assertThat(page.status()).isEqualTo(409);
			assertThat(page.body()).doesNotContain(REASON);
		});
	}

}
