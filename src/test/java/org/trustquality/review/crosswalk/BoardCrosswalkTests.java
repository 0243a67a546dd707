package org.trustquality.review.crosswalk;

import java.util.UUID;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.framework.Crosswalk.OtherFramework;

import static org.assertj.core.api.Assertions.assertThat;

@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardCrosswalkTests {

	@Autowired
	private Stage stage;

	/** All agreed 4; the trustees said 2, 3, 3, 4, 4 and 4 on everything. */
	private SignedBoard signed;

	private SignedBoard closed;

	@BeforeAll
	void play() {
		this.signed = SignedBoard.signed(this.stage);
		this.closed = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
	}

	private static Visitor.Page page(SignedBoard board, String who, String rest) {
		return board.trust().as(who).get(board.path() + "/results/crosswalk" + rest);
	}

	private static Element row(Document page, String part) {
		return page.select("table:has(caption:containsOwn(The parts)) tbody tr")
			.stream()
			.filter((row) -> row.select("th").text().equals(part))
			.findFirst()
			.orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({ "Clara", "Tess", "Cecil", "Gus" })
	void everybodyWhoReadsResultsSeesTheSameAnswersInAnotherFramework(String who) {
		Document page = page(this.signed, who, "/dfe-2023").document();
		assertThat(page.select("h1").text()).isEqualTo("Trust quality descriptions: five pillars");
		assertThat(page.text()).contains("The alignment is ours.");
		assertThat(row(page, "Workforce").select("[data-label=Agreed]").text()).isEqualTo("75");
		assertThat(row(page, "Workforce").select("[data-label=Trustees]").text()).isEqualTo("58");
	}

	@Test
	void publicBenefitHasNoMatchInTheFivePillarsAndThatIsSaid() {
		Document page = page(this.signed, "Tess", "/dfe-2023").document();
		assertThat(page.select("h2").eachText()).contains("No match");
		assertThat(page.select("table:has(caption:containsOwn(Statements without a match))").text())
			.contains(this.stage.edition().indicator("PB-4.1").orElseThrow().title());
	}

	@Test
	void everyFrameworkOfTheEditionIsThere() {
		Document list = page(this.signed, "Tess", "").document();
		assertThat(this.stage.edition().crosswalk().frameworks()).hasSize(7).allSatisfy((OtherFramework other) -> {
			assertThat(list.select("main a").eachText()).contains(other.title());
			Visitor.Page page = page(this.signed, "Tess", "/" + other.id());
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.document().select("tbody tr")).hasSizeGreaterThan(this.stage.indicators().size());
		});
	}

	/** A single statement's points would pass for more than they are. */
	@Test
	void aPartWithFewerThanTwoStatementsHasNoNumber() {
		for (OtherFramework other : this.stage.edition().crosswalk().frameworks()) {
			Document page = page(this.signed, "Tess", "/" + other.id()).document();
			other.parts().forEach((part) -> {
				boolean number = row(page, part.name()).select("[data-label=Agreed]").text().matches("\\d+");
				assertThat(number).as(other.id() + " " + part.name())
					.isEqualTo(other.placementsIn(part.id()).size() >= 2);
			});
		}
	}

	@Test
	void beforeTheChairSignsNothingAgreedIsShown() {
		this.closed.agreeAll(5);
		Document page = page(this.closed, "Tess", "/dfe-2023").document();
		assertThat(page.select(".govuk-inset-text").text()).contains("has not signed off");
		assertThat(page.select("[data-label=Agreed]")).isEmpty();
		assertThat(row(page, "Workforce").select("[data-label=Trustees]").text()).isEqualTo("58");
	}

	/** What a correction changes is not there before it is signed. */
	@Test
	void theSignedVersionCountsAndNotWhatWasChangedSince() {
		SignedBoard board = SignedBoard.signed(this.stage);
		board.correct("A slip");
		board.agreeAll(1);
		assertThat(row(page(board, "Tess", "/dfe-2023").document(), "Workforce").select("[data-label=Agreed]").text())
			.isEqualTo("75");
	}

	@Test
	void whereTooFewAnsweredNothingOfTheTrusteesIsShown() {
		SignedBoard few = SignedBoard.closed(this.stage, 2, 3);
		few.agreeAll(4);
		few.sign("Minutes 2");
		Document page = page(few, "Tess", "/dfe-2023").document();
		assertThat(page.select("[data-label=Trustees]")).isEmpty();
		assertThat(row(page, "Workforce").select("[data-label=Agreed]").text()).isEqualTo("75");
	}

	/** Boards of three or four see rounded scores, and a mean of these alone. */
	@Test
	void whereOnlyRoundedScoresAreShownTheNumberIsMadeOfThese() {
		SignedBoard few = SignedBoard.closed(this.stage, 2, 3, 3);
		Document page = page(few, "Tess", "/dfe-2023").document();
		String statement = page.select("table:has(caption:containsOwn(Workforce)) tbody td[data-label=Trustees]")
			.first()
			.text();
		assertThat(statement).isEqualTo("42");
		assertThat(row(page, "Workforce").select("[data-label=Trustees]").text()).isEqualTo(statement);
	}

	@ParameterizedTest
	@CsvSource({ "/nothing", "/dfe-2023'", "/..%2fdfe-2023" })
	void anUnknownFrameworkIsNotThere(String rest) {
		assertThat(page(this.signed, "Tess", rest).status()).isIn(400, 404);
	}

	@Test
	void anotherTrustsAssessmentIsNotThere() {
		Visitor tess = this.signed.trust().as("Tess");
		assertThat(tess.get(this.closed.path() + "/results/crosswalk").status()).isEqualTo(404);
		assertThat(tess
			.get(this.signed.trust().path() + "/assessments/" + this.closed.reference() + "/results/crosswalk/dfe-2023")
			.status()).isEqualTo(404);
		assertThat(tess.get(this.signed.trust().path() + "/assessments/" + UUID.randomUUID() + "/results/crosswalk")
			.status()).isEqualTo(404);
	}

	@Test
	void anOpenAssessmentSaysThatItHasNotClosed() {
		PlayedTrust trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Tess:TRUSTEE", "Tod:TRUSTEE",
				"Tim:TRUSTEE", "Clara:CHAIR");
		assertThat(trust.as("Tess").get(trust.open("Gus") + "/results/crosswalk").status()).isEqualTo(409);
	}

	@Test
	void resultsAndTheEditionsOwnPagesLeadThere() {
		String path = this.signed.path() + "/results/crosswalk";
		assertThat(this.signed.trust().as("Tess").get(this.signed.path() + "/results").document().select("main a"))
			.anyMatch((link) -> link.attr("href").equals(path));
		assertThat(page(this.signed, "Tess", "/dfe-2023").document().select("main a"))
			.anyMatch((link) -> link.attr("href").endsWith("/crosswalk/dfe-2023")
					&& link.attr("href").startsWith("/editions/"));
		assertThat(this.stage.stranger().get("/editions/" + this.stage.edition().id() + "/crosswalk").document().text())
			.contains("what your board answered");
	}

}
