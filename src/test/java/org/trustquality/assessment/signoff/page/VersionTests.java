package org.trustquality.assessment.signoff.page;

import java.util.HexFormat;
import java.util.List;
import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
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

/** Every signed version stays readable as it was signed, and a correction is another. */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionTests {

	private static final List<String> READERS = List.of("Gus", "Clara", "Vera", "Tess", "Cecil");

	@Autowired
	private Stage stage;

	private SignedBoard board;

	private String first = "";

	private UUID file = new UUID(0, 0);

	/** Signed, corrected and signed again. */
	@BeforeAll
	void play() {
		this.board = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		this.board.agreeAll(4);
		this.board.change(0, "dissent_noted = true");
		this.board.change(1, "discuss_with_adviser = true");
		this.board.rely(2, "External review", false);
		this.file = this.board.attach(2, "Minutes as a file", "minutes.pdf", Samples.pdf("minutes"));
		this.board.sign("Minutes 1");
		this.first = this.board.stored(1, "content");
		this.board.correct("A level was <b>misheard</b>");
		this.board.change(0, "level = 5, reason = 'Heard again'");
		this.board.rely(2, "Added later", false);
		this.board.takeOff(this.file);
		this.board.sign("Minutes 2");
	}

	private Document version(String who, int version) {
		return this.board.trust().as(who).get(this.board.path() + "/versions/" + version).document();
	}

	@Test
	void keepsTheFirstVersionToTheByte() {
		assertThat(this.board.versions()).isEqualTo(2);
		assertThat(this.board.stored(1, "content")).isEqualTo(this.first);
		assertThat(this.board.stored(2, "content")).contains("\"previousHash\":\"" + this.board.stored(1, "hash"),
				"\"correctionReason\":\"A level was <b>misheard</b>\"");
		assertThat(this.first).contains("\"previousHash\":\"" + "0".repeat(64));
	}

	@Test
	void showsBothToEverybodyWhoReadsResults() {
		for (String reader : READERS) {
			assertThat(version(reader, 1).select("h1").text()).isEqualTo("What the board agreed: version 1");
			assertThat(version(reader, 2).select("h1").text()).isEqualTo("What the board agreed: version 2");
		}
	}

	@Test
	void showsWhoSignedWhenAndAfterWhichMeeting() {
		String text = version("Tess", 2).text();
		assertThat(text).contains("Signed off by " + this.board.trust().named("Clara"), "Minute reference Minutes 2",
				"Why it was corrected A level was <b>misheard</b>", "6 of 6 asked", this.board.stored(2, "hash"),
				"Version 2, ", "in force");
	}

	@Test
	void saysThatAnEarlierVersionWasCorrected() {
		Document page = version("Tess", 1);
		assertThat(page.text()).contains("This version has been corrected", "4 Established", "Minutes 1")
			.doesNotContain("5 Embedded Heard again", "Added later", "misheard");
		assertThat(page.select("a:contains(which is in force)").attr("href"))
			.isEqualTo(this.board.path() + "/versions/2");
		assertThat(version("Tess", 2).text()).contains("5 Embedded Heard again", "Added later");
	}

	@Test
	void listsDissentAndWhatToDiscuss() {
		Document page = version("Cecil", 1);
		assertThat(page.select("h3").eachText()).contains("Dissent noted", "To discuss with the adviser");
		assertThat(page.text()).contains("External review, 1 March 2026, page 4. Confidential");
		assertThat(page.select("a[href=https://example.org/report]").attr("rel")).isEqualTo("noreferrer");
	}

	/** Also once it was taken off and is no part of the newer version. */
	@Test
	void leadsToTheFileThatWasSigned() {
		Document page = version("Cecil", 1);
		String link = page.select("a:contains(Download minutes.pdf)").attr("href");
		assertThat(link).isEqualTo(this.board.path() + "/evidence/items/" + this.file + "/file");
		assertThat(this.board.trust().as("Cecil").download(link)).isEqualTo(Samples.pdf("minutes"));
		assertThat(page.text()).containsPattern("PDF, \\d+ (bytes|KB), not scanned for viruses. SHA-256: [0-9a-f]{64}");
		assertThat(this.first).contains("\"scanned\":false");
		assertThat(version("Cecil", 2).text()).doesNotContain("minutes.pdf");
	}

	@Test
	void drawsTheAgreedProfileBesideTheTrustees() {
		Document page = version("Tess", 1);
		assertThat(page.select("svg desc").text()).contains("agreed 75, evidence-weighted", "chief executive 75");
		assertThat(page.select("table").first().select("tbody td[data-label=Agreed]").eachText()).hasSize(5)
			.containsOnly("75");
	}

	@Test
	void handsOutExactlyTheBytesThatWereSigned() throws Exception {
		Visitor.Page file = this.board.trust().as("Tess").get(this.board.path() + "/versions/1/snapshot");
		assertThat(file.body()).isEqualTo(this.first);
		System.out.println("Signed version: bytes=" + file.body().length());
		assertThat(HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(file.body().getBytes(StandardCharsets.UTF_8))))
			.isEqualTo(this.board.stored(1, "hash"));
		assertThat(file.header("Content-Type").orElseThrow()).isEqualTo("application/json");
		assertThat(file.header("Content-Disposition").orElseThrow()).startsWith("attachment; filename=\"assessment-")
			.endsWith("-version-1.json\"");
		assertThat(file.header("X-Content-Type-Options")).hasValue("nosniff");
	}

	@Test
	void namesNoTrusteeAndHoldsNoComment() {
		for (String who : List.of("Vera", "Tess", "Tod", "Tim", "Pam", "Cecil")) {
			assertThat(this.first).doesNotContain(who, this.board.trust().person(who).toString());
		}
		this.stage.superuser()
			.sql("select respondent_key from respondents where trust_id = ?")
			.param(this.board.trust().number())
			.query(String.class)
			.list()
			.forEach((key) -> assertThat(this.first).doesNotContain(key));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/versions/3", "/versions/0", "/versions/-1", "/versions/3/snapshot" })
	void isNotFoundWhereThereIsNoSuchVersion(String path) {
		assertThat(this.board.trust().as("Clara").get(this.board.path() + path).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/versions/x", "/versions/99999999999", "/versions/1.5/snapshot" })
	void refusesWhatIsNoNumber(String path) {
		assertThat(this.board.trust().as("Clara").get(this.board.path() + path).status()).isBetween(400, 404);
	}

	@Test
	void isNotThereForAnotherTrust() {
		Visitor joan = this.stage.as(Stage.JOAN);
		for (String path : List.of("/versions/1", "/versions/1/snapshot", "/sign-off", "/correction")) {
			assertThat(joan.get(this.board.path() + path).status()).isEqualTo(404);
		}
	}

	@Test
	void showsTheAgreedScoreApartFromTheTrusteesOnTheResultPages() {
		Visitor tess = this.board.trust().as("Tess");
		Document overall = tess.get(this.board.path() + "/results").document();
		assertThat(overall.select(".tq-scores dt").eachText()).containsExactly("Agreed score",
				"Evidence-weighted score", "Neutral score");
		assertThat(overall.select("thead").first().text()).startsWith("Dimension Agreed Evidence-weighted");
		assertThat(overall.select("svg desc").text()).contains("agreed 7");
		assertThat(overall.select("a:contains(version 2)").attr("href")).isEqualTo(this.board.path() + "/versions/2");
		String indicator = this.stage.indicators().get(0);
		assertThat(tess.get(this.board.path() + "/results/indicators/" + indicator).document().text())
			.contains("Agreed: 5 Embedded. Heard again");
		String dimension = overall.select("tbody a[href*=/dimensions/]").first().attr("href");
		assertThat(tess.get(dimension).document().text()).contains("Agreed: 5 Embedded. Heard again",
				"From the trustees' answers: evidence-weighted");
	}

	@Test
	void showsNothingAgreedBeforeSigning() {
		SignedBoard meeting = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		meeting.agreeAll(5);
		Visitor tess = meeting.trust().as("Tess");
		String indicator = this.stage.indicators().get(0);
		for (String path : List.of("/results", "/results/indicators/" + indicator)) {
			assertThat(tess.get(meeting.path() + path).document().text()).doesNotContain("Agreed", "Reason 0");
		}
		assertThat(tess.get(meeting.path() + "/versions/1").status()).isEqualTo(404);
	}

}
