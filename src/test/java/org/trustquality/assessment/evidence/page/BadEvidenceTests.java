package org.trustquality.assessment.evidence.page;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Links that nobody can mean are refused with a page that keeps what was typed. */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadEvidenceTests {

	@Autowired
	private Stage stage;

	private EvidenceStage board;

	private Refusals refusals;

	@BeforeAll
	void meet() {
		this.board = new EvidenceStage(this.stage);
		this.refusals = new Refusals(this.stage);
	}

	@AfterAll
	void say() {
		System.out.println("Bad evidence items: " + this.refusals);
	}

	private Visitor.Page send(String... fields) {
		return this.board.as("Gus").post(this.board.indicator(0) + "/links", fields);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "javascript:alert(1)", "data:text/html,x", "https://user:pass@example.org/",
			"https://example.org/a b", "https://example.org/\u0000", "https://example.org/\r\nx: y", "//example.org",
			"https://", "https://example.org/\u202Efdp.exe", "mailto:a@example.org" })
	void refusesALinkAndKeepsTheRest(String link) {
		Visitor.Page page = this.refusals.refuse(400, () -> send("link", link, "title", "Minutes", "place", "page 4",
				"reviewDay", "1", "reviewMonth", "3", "reviewYear", "2030", "confidential", "yes"));
		Document document = page.document();
		assertThat(document.title()).startsWith("Error: ");
		assertThat(document.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#link");
		assertThat(document.select("#title").val()).isEqualTo("Minutes");
		assertThat(document.select("#place").val()).isEqualTo("page 4");
		assertThat(document.select("#reviewYear").val()).isEqualTo("2030");
		assertThat(document.select("#confidential").hasAttr("checked")).isTrue();
		assertThat(document.select("#link").attr("aria-describedby")).contains("link-error");
	}

	@Test
	void refusesAFormWithEverythingWrongAndSaysSoInOrder() {
		Visitor.Page page = this.refusals.refuse(400,
				() -> send("link", "x", "title", "t".repeat(201), "place", "p\u0000", "day", "31", "month", "2", "year",
						"2026", "reviewDay", "1", "reviewMonth", "1", "reviewYear", "2020"));
		assertThat(page.document().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#link", "#title",
				"#day", "#place", "#reviewDay");
		for (String target : page.document().select(".govuk-error-summary a").eachAttr("href")) {
			assertThat(page.document().select(target)).as(target).hasSize(1);
		}
	}

	@Test
	void refusesFormsWithoutOrWithDoubledFields() {
		this.refusals.refuse(400, () -> send());
		this.refusals.refuse(400, () -> send("title", "One", "title", "Two"));
		Visitor.Page doubled = send("link", "https://one.example", "link", "https://two.example", "title", "T");
		assertThat(doubled.status()).isEqualTo(400);
	}

	@Test
	void refusesOtherMethodsAndIds() {
		Visitor gus = this.board.as("Gus");
		this.refusals.refuse(405, () -> gus.post(this.board.evidence()));
		this.refusals.refuse(405,
				() -> gus.get(this.board.evidence() + "/items/" + java.util.UUID.randomUUID() + "/confirmation"));
		for (String id : List.of("x", "1-1-1-1-1", "%00", "0")) {
			Visitor.Page page = gus.get(this.board.evidence() + "/items/" + id);
			assertThat(page.status()).as(id).isBetween(400, 499);
		}
		this.refusals.refuse(404, () -> gus.get(this.board.evidence() + "/indicators/x"));
	}

}
