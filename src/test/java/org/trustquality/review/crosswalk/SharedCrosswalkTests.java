package org.trustquality.review.crosswalk;

import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedAdviser;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedCrosswalkTests {

	/** What trustees scored on everything, which no adviser may see. */
	private static final String TRUSTEES = "58";

	@Autowired
	private Stage stage;

	private SignedBoard board;

	private PlayedAdviser adviser;

	@BeforeAll
	void play() {
		this.board = SignedBoard.signed(this.stage);
	}

	@BeforeEach
	void appoint() {
		this.adviser = PlayedAdviser.of(this.stage);
	}

	@AfterEach
	void leave() {
		this.adviser.leave();
	}

	private Visitor.Page page(String rest) {
		return this.adviser.visitor()
			.get(this.adviser.path(this.board.trust(), this.board.reference()) + "/crosswalk" + rest);
	}

	private void share(boolean reviews) {
		this.adviser.appoint(this.board.trust(), reviews)
			.share(this.board.trust(), this.board.reference(), "AGREED_LEVELS");
	}

	private void commit(String dimension) {
		this.stage.superuser().sql("""
				insert into reviews select trust_id, academic_year, assessment_id, gen_random_uuid(), ?, 1, false,
					'DRAFT', now(), null, null, null, null, 0 from assessments where assessment_id = ?
				on conflict do nothing""").params(this.adviser.id(), this.board.reference()).update();
		this.stage.superuser().sql("""
				insert into review_parts select trust_id, academic_year, assessment_id, review_id, ?, now()
				from reviews where adviser_id = ?""").params(dimension, this.adviser.id()).update();
	}

	@Test
	void anAdviserWhoOnlyReadsSeesTheAgreedLevelsAndNothingOfTheTrustees() {
		share(false);
		Document page = page("/dfe-2023").document();
		assertThat(page.select("[data-label=Agreed]").eachText()).contains("75", "4 Established");
		assertThat(page.select("[data-label=Trustees]")).isEmpty();
		assertThat(page.select("main").text()).contains(this.board.trust().name(), "The alignment is ours.")
			.doesNotContain(TRUSTEES, "Trustees");
		assertThat(page("").document().select("main a")).anyMatch((link) -> link.attr("href").endsWith("/dfe-2023"));
	}

	@Test
	void thatTheyReadIsWrittenDown() {
		share(false);
		page("/dfe-2023");
		page("");
		assertThat(this.stage.superuser()
			.sql("select what || ' ' || times from share_readings where read_by = ?")
			.param(this.adviser.id())
			.query(String.class)
			.list()).containsExactly("VERSION 2");
	}

	@Test
	void anAdviserWhoReviewsSeesNothingBeforeTheyJudge() {
		share(true);
		Document page = page("/cst-2023").document();
		assertThat(page.select(".govuk-inset-text").text()).contains("You judge first");
		assertThat(page.select("[data-label=Agreed]").eachText())
			.allMatch((text) -> text.startsWith("after your own level") || text.contains("match")
					|| text.contains("see the list"));
		assertThat(page.select("main table").text()).doesNotContain("75", "Established");
	}

	@Test
	void whatTheyHaveCommittedIsRevealedAndAPartHasANumberOnceAllOfItIs() {
		share(true);
		String dimension = this.stage.edition().dimensionOf("PB-1.1").id();
		commit(dimension);
		Document page = page("/cst-2023").document();
		assertThat(part(page, "Public benefit and civic duty")).isEqualTo("75");
		assertThat(part(page, "Finance and operations")).isEqualTo("after your own levels");
		assertThat(page.select("td[data-label=Agreed]:containsOwn(4 Established)"))
			.hasSize(this.stage.edition().dimension(dimension).orElseThrow().indicators().size());
		this.stage.superuser()
			.sql("update reviews set state = 'SENT' where adviser_id = ?")
			.param(this.adviser.id())
			.update();
		assertThat(part(page("/cst-2023").document(), "Finance and operations")).isEqualTo("75");
	}

	private static String part(Document page, String name) {
		return page.select("table:has(caption:containsOwn(The parts)) tbody tr:has(th:containsOwn(" + name + "))")
			.select("[data-label=Agreed]")
			.text();
	}

	@Test
	void withoutAShareItIsNotThere() {
		assertThat(page("").status()).isEqualTo(404);
		this.adviser.appoint(this.board.trust(), false);
		assertThat(page("").status()).isEqualTo(404);
		assertThat(page("/dfe-2023").status()).isEqualTo(404);
	}

	@Test
	void afterRevocationItIsNotThereAtOnce() {
		share(false);
		assertThat(page("/dfe-2023").status()).isEqualTo(200);
		this.adviser.revoke(this.board.trust());
		assertThat(page("/dfe-2023").status()).isEqualTo(404);
	}

	@Test
	void anotherAdviserAndTheTrustsOwnPeopleDoNotFindIt() {
		share(false);
		PlayedAdviser other = PlayedAdviser.of(this.stage).appoint(this.board.trust(), false);
		String path = this.adviser.path(this.board.trust(), this.board.reference()) + "/crosswalk";
		assertThat(other.visitor().get(path).status()).isEqualTo(404);
		assertThat(this.board.trust().as("Clara").get(path).status()).isEqualTo(404);
		other.leave();
	}

	@Test
	void anUnknownFrameworkAndAnotherTrustInTheAddressAreNotThere() {
		share(false);
		assertThat(page("/nothing").status()).isEqualTo(404);
		assertThat(this.adviser.visitor()
			.get("/portfolio/" + UUID.randomUUID() + "/assessments/" + this.board.reference() + "/crosswalk")
			.status()).isEqualTo(404);
		assertThat(this.adviser.visitor().get("/portfolio/x/assessments/y/crosswalk").status()).isIn(400, 404);
	}

	@Test
	void whatIsNotSignedIsNotThere() {
		SignedBoard closed = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		closed.agreeAll(4);
		this.adviser.appoint(closed.trust(), false).share(closed.trust(), closed.reference(), "VIEWS");
		assertThat(this.adviser.visitor()
			.get(this.adviser.path(closed.trust(), closed.reference()) + "/crosswalk")
			.status()).isEqualTo(404);
	}

}
