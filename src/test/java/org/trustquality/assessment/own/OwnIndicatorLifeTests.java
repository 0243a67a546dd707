package org.trustquality.assessment.own;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.People;
import org.trustquality.access.Tenancy;
import org.trustquality.access.token.AccessTokens;
import org.trustquality.access.token.TokenPlan;
import org.trustquality.access.token.TokenScope;
import org.trustquality.api.Program;
import org.trustquality.assessment.result.Recounted;
import org.trustquality.assessment.result.Recounting;
import org.trustquality.assessment.signoff.VersionVerification;
import org.trustquality.framework.EditionNotFound;
import org.trustquality.framework.Editions;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The life of an assessment that asks two indicators of the trust's own: nothing about it
 * is special, and nobody else learns of them.
 */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnIndicatorLifeTests {

	private static final String WORD = "Wrenfield";

	private static final List<String> TRUSTEES = List.of("Clara", "Vera", "Tess", "Tod", "Tim", "Pam");

	@Autowired
	private Stage stage;

	@Autowired
	private Editions editions;

	@Autowired
	private VersionVerification versions;

	@Autowired
	private List<Recounting> recounting;

	@Autowired
	private AccessTokens tokens;

	@Autowired
	private People people;

	private PlayedTrust trust;

	private Visitor gus;

	private String list = "";

	private String assessment = "";

	@BeforeAll
	void play() {
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR,TRUSTEE", "Vera:VICE_CHAIR",
				"Tess:TRUSTEE", "Tod:TRUSTEE", "Tim:TRUSTEE", "Pam:TRUSTEE", "Cecil:CHIEF_EXECUTIVE");
		this.gus = this.trust.as("Gus");
		this.list = this.trust.path() + "/own-indicators";
	}

	private String edition() {
		return this.stage.superuser()
			.sql("select edition_id from assessments where assessment_id = ?")
			.param(reference())
			.query(String.class)
			.single();
	}

	private UUID reference() {
		return UUID.fromString(this.assessment.replaceAll(".*/", ""));
	}

	private int indicators() {
		return this.stage.indicators().size() + 2;
	}

	private Document page(String who, String path) {
		Visitor.Page page = this.trust.as(who).get(this.assessment + path);
		Stage.require(page, 200);
		return page.document();
	}

	@Test
	@Order(1)
	void areWrittenByOrganisers() {
		assertThat(this.gus.get(this.list).document().text()).contains("There are none yet.");
		assertThat(codes()).doesNotContain(Stage.QUALITY + "+own");
		add("Reading at home", "QE", "Pupils of " + WORD + " read at home.");
		add("Walking to school", "PB", "Pupils of " + WORD + " walk to school.");
		Document page = this.gus.get(this.list + "?done=added").document();
		assertThat(page.select(".tq-card h2").eachText()).containsExactly("Reading at home", "Walking to school");
		assertThat(page.select(".tq-card").first().text()).contains("OWN-1, Quality of education");
		assertThat(page.select(".govuk-notification-banner").text()).contains("The indicator is added.");
	}

	private void add(String title, String dimension, String statement) {
		Visitor.Page added = this.gus.submit(this.gus.get(this.list + "/new"), this.list, "dimension", dimension,
				"title", title, "statement", statement, "level-1", "None.", "level-2", "Few.", "level-3", "Some.",
				"level-4", "Most.", "level-5", "All.");
		Stage.require(added, 302);
		assertThat(added.header("Location")).get().asString().endsWith("/own-indicators?done=added");
	}

	private List<String> codes() {
		return this.gus.get(this.trust.path() + "/assessments/new")
			.document()
			.select("input[name=framework]")
			.eachAttr("value");
	}

	@Test
	@Order(2)
	void areAskedWhenTheOrganiserChooses() {
		Document setUp = this.gus.get(this.trust.path() + "/assessments/new").document();
		assertThat(codes()).startsWith(Stage.QUALITY, Stage.QUALITY + "+own");
		assertThat(setUp.select("input[name=framework][checked]")).isEmpty();
		assertThat(setUp.select("label:contains(with our own indicators)").text()).endsWith("(2)");
		assertThat(setUp.select("input[value$=+own] ~ .govuk-hint").text())
			.contains(indicators() + " statements, about ");
		this.assessment = this.trust.draft("Gus", 0, Stage.QUALITY + "+own");
		String asked = "with our own indicators: " + indicators() + " statements";
		assertThat(page("Gus", "/opening").select("main li").eachText()).first()
			.isEqualTo("The board is asked " + this.stage.edition().title() + ", " + asked + ".");
		Stage.require(this.gus.post(this.assessment + "/opening"), 302);
		assertThat(edition()).matches(Stage.QUALITY.replace(".", "\\.") + "-own-[0-9a-f]{8}");
		assertThat(this.gus.get(this.trust.path()).document().select(".tq-card").text())
			.contains("with our own indicators");
		assertThat(page("Gus", "").text()).contains("What is asked " + this.stage.edition().title() + ", " + asked)
			.doesNotContain(edition());
	}

	@Test
	@Order(3)
	void standInTheMailAndOnThePaperForm() {
		assertThat(this.stage.superuser()
			.sql("select plain_text from mails where recipient = ?")
			.param(this.trust.email("Tess"))
			.query(String.class)
			.single()).contains("You read " + indicators() + " statements");
		Stage.require(this.gus.post(this.assessment + "/respondents/" + this.trust.person("Pam") + "/paper-choice"),
				302);
		Document form = page("Gus", "/respondents/" + this.trust.person("Pam") + "/paper-form");
		assertThat(form.text()).doesNotContain(edition())
			.contains("OWN-1 Pupils of " + WORD + " read at home.", indicators() + " statements");
		Stage.require(
				this.gus.post(this.assessment + "/respondents/" + this.trust.person("Pam") + "/paper-choice/removal"),
				302);
	}

	@Test
	@Order(4)
	void areAnsweredLikeAnyOther() {
		Visitor tess = this.trust.as("Tess");
		Stage.require(tess.post(this.assessment + "/response"), 302);
		String own = this.assessment + "/response/indicators/OWN-1";
		Document asked = tess.get(own).document();
		assertThat(asked.select("h1").text()).isEqualTo("Pupils of " + WORD + " read at home.");
		assertThat(asked.text()).contains("not examined by the review");
		assertThat(asked.select("main").text()).doesNotContain("null");
		assertThat(asked.select("main a[href^=/editions]")).isEmpty();
		Document other = tess.get(this.assessment + "/response/indicators/" + this.stage.indicators().get(0))
			.document();
		assertThat(other.select("main a[href^=/editions]").eachAttr("href"))
			.allMatch((link) -> link.startsWith("/editions/" + Stage.QUALITY + "/claims/"))
			.isNotEmpty();
		Visitor.Page saved = tess.submit(tess.get(own), own, "choice", "2", "note", "Of " + WORD);
		Stage.require(saved, 302);
		this.stage.superuser().sql("delete from response_notes where assessment_id = ?").param(reference()).update();
		this.stage.superuser().sql("delete from responses where assessment_id = ?").param(reference()).update();
		TRUSTEES.forEach((who) -> this.trust.sheet(who, this.assessment,
				Collections.nCopies(indicators(), 1 + TRUSTEES.indexOf(who) % 5)));
		this.trust.sheet("Cecil", this.assessment, Collections.nCopies(indicators(), 5));
		assertThat(tess.get(this.assessment + "/response/answers").document().text()).contains("Walking to school");
	}

	@Test
	@Order(5)
	void haveResultsLikeAnyOther() {
		Stage.require(this.gus.post(this.assessment + "/closure"), 302);
		for (String path : List.of("", "/agreement", "/chief-executive", "/priorities", "/score", "/dimensions/QE",
				"/dimensions/QE/score", "/indicators/OWN-1", "/indicators/OWN-2", "/own")) {
			Document shown = page("Tess", "/results" + path);
			shown.select("main a[href^=/editions]")
				.eachAttr("href")
				.stream()
				.distinct()
				.limit(3)
				.forEach((link) -> assertThat(this.stage.stranger().get(link).status()).as(link).isEqualTo(200));
			assertThat(shown.select("a[href*=-own-]")).as(path).isEmpty();
			assertThat(shown.text()).as(path).doesNotContain(edition());
		}
		assertThat(page("Tess", "/results/indicators/OWN-1").text()).contains("not examined by the review",
				"The trust added this indicator itself");
		assertThat(page("Tess", "/results/score").text()).contains("Claim OWN-1:", "Claim OWN-2:");
		assertThat(page("Tess", "/results/priorities").text())
			.contains("The overview of research does not look at it.");
	}

	@Test
	@Order(6)
	void areAgreedOnAndSignedLikeAnyOther() {
		assertThat(page("Gus", "/meeting/indicators/OWN-1").text()).contains(WORD);
		String evidence = this.assessment + "/evidence/indicators/OWN-1/links";
		Stage.require(this.gus.submit(this.gus.get(evidence), evidence, "title", "Survey", "link",
				"https://example.org/reading"), 302);
		String meeting = this.assessment + "/meeting/indicators/OWN-1";
		Stage.require(this.gus.submit(this.gus.get(meeting), meeting, "level", "2", "reason", "Few do."), 302);
		SignedBoard.agreeAll(this.stage, reference(), 2);
		SignedBoard.sign(this.trust.as("Clara"), this.assessment, "Item 6");
		assertThat(page("Tess", "/versions/1").text()).contains("Reading at home", "Few do.",
				this.stage.edition().title() + ", with our own indicators with its evidence register");
		assertThat(this.trust.as("Tess").get(this.assessment + "/versions/1/snapshot").body()).contains("\"OWN-1\"");
		assertThat(page("Tess", "/results").text()).contains("Agreed");
	}

	@Test
	@Order(7)
	void comeOutTheSameWhenLookedAtAgain() {
		Tenancy.inTrust(this.trust.number(), () -> {
			assertThat(this.versions.ofTrust(this.trust.number()).faults()).isEmpty();
			assertThat(this.recounting).hasSizeGreaterThan(1)
				.allSatisfy((what) -> assertThat(what.ofTrust(this.trust.number())).as(what.what())
					.isNotEmpty()
					.extracting(Recounted::outcome)
					.containsOnly(Recounted.Outcome.SAME));
			return true;
		});
	}

	@Test
	@Order(8)
	void keepTheirWordsOnceTheyAreAsked() {
		Visitor.Page shown = this.gus.get(this.list + "/OWN-1");
		assertThat(shown.document().select("main form, main textarea")).isEmpty();
		assertThat(shown.document().text()).contains("An assessment that has opened asks it", WORD,
				"3 Partly in place");
		Visitor.Page refused = this.gus.post(this.list + "/OWN-1", "dimension", "QE", "title", "Other", "statement",
				"Other.", "level-1", "a", "level-2", "b", "level-3", "c", "level-4", "d", "level-5", "e");
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.document().text()).contains("remove it and add another");
	}

	/** So that next year's comparison takes no other question for the same. */
	@Test
	@Order(9)
	void neverShareANumberWithOneThatWasAsked() {
		Stage.require(this.gus.post(this.list + "/OWN-2/removal"), 302);
		assertThat(this.gus.get(this.list + "/OWN-2").status()).isEqualTo(404);
		add("Reading aloud", "QE", "Somebody reads to them.");
		assertThat(this.gus.get(this.list).document().select(".tq-card a").eachAttr("href"))
			.containsExactly(this.list + "/OWN-1", this.list + "/OWN-3");
		assertThat(page("Tess", "/results/indicators/OWN-2").text()).contains(WORD + " walk to school");
	}

	/** The words of the same indicator are the same question in the next year. */
	@Test
	@Order(10)
	void areTheSameQuestionInTheNextYear() {
		String next = this.trust.draft("Gus", 1, Stage.QUALITY + "+own");
		Stage.require(this.gus.post(next + "/opening"), 302);
		TRUSTEES.forEach((who) -> this.trust.sheet(who, next,
				Collections.nCopies(indicators(), 1 + (TRUSTEES.indexOf(who) + 1) % 5)));
		Stage.require(this.gus.post(next + "/closure"), 302);
		String meeting = this.gus.get(next + "/meeting/indicators/OWN-1").document().text();
		assertThat(meeting).contains("Agreed in", "Few do.");
		assertThat(this.gus.get(next + "/meeting/indicators/OWN-3").document().text()).doesNotContain("Agreed in");
		String first = this.stage.indicators().get(0);
		String both = this.trust.path() + "/comparison/" + reference() + "/" + next.replaceAll(".*/", "");
		for (String own : List.of("OWN-1", "OWN-2", "OWN-3")) {
			assertThat(researchLinks(both + "/indicators/" + own)).as(own).isEmpty();
			String compared = this.gus.get(both + "/indicators/" + own).document().select("main").text();
			assertThat(compared.contains("no word for how sure")).as(own)
				.isNotEqualTo(compared.contains("Not compared between"));
		}
		assertThat(researchLinks(both + "/indicators/" + first)).hasSize(1);
		assertThat(researchLinks(this.assessment + "/actions/indicators/" + first)).isNotEmpty();
		assertThat(researchLinks(this.assessment + "/actions/suggestions")).isNotEmpty();
	}

	/** Where a page leads to research, which everybody can read there. */
	private List<String> researchLinks(String path) {
		Visitor.Page page = this.gus.get(path);
		Stage.require(page, 200);
		List<String> links = page.document().select("main a[href^=/editions]").eachAttr("href");
		links.stream()
			.distinct()
			.limit(3)
			.forEach((link) -> assertThat(this.stage.stranger().get(link).status()).as(link).isEqualTo(200));
		return links;
	}

	@Test
	@Order(11)
	void areThereForNobodyElse() {
		String own = edition();
		PlayedTrust other = PlayedTrust.of(this.stage,
				"Fay:CHAIR,VICE_CHAIR,TRUSTEE,CHIEF_EXECUTIVE,GOVERNANCE_PROFESSIONAL");
		Visitor fay = other.as("Fay");
		for (Visitor visitor : List.of(this.stage.stranger(), fay, this.stage.as("Nora Whitfield"), this.gus)) {
			for (String path : List.of("/editions/" + own, "/editions/" + own + "/indicators/OWN-1",
					"/editions/" + own + "/claims/OWN-1", "/editions/" + own + "/search?q=" + WORD,
					"/editions/" + own + "/paper-form", "/editions/" + own + "/crosswalk",
					"/framework/" + own + ".json", "/framework/" + own + ".csv",
					"/editions/" + Stage.QUALITY + "/indicators/OWN-1")) {
				assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
			}
			assertThat(visitor.get("/editions/" + Stage.QUALITY + "/search?q=" + WORD).body().split(WORD))
				.as("the query alone")
				.hasSizeLessThan(6);
			assertThat(visitor.get("/framework/" + Stage.QUALITY + ".json").body()).doesNotContain(WORD, "OWN-");
		}
		for (Visitor visitor : List.of(fay, this.stage.as("Nora Whitfield"))) {
			for (String path : List.of("", "/new", "/OWN-1", "/OWN-1/removal")) {
				assertThat(visitor.get(this.list + path).status()).as(path).isEqualTo(404);
			}
			assertThat(visitor.post(this.list + "/OWN-1/removal").status()).isEqualTo(404);
		}
		assertThat(fay.get(other.path() + "/own-indicators").body()).doesNotContain(WORD);
		assertThat(fay.get(other.path() + "/own-indicators/OWN-1").status()).isEqualTo(404);
		assertThat(
				fay.get(other.path() + "/assessments/new").document().select("input[name=framework]").eachAttr("value"))
			.doesNotContain(Stage.QUALITY + "+own");
		for (String framework : List.of(own, Stage.QUALITY + "+own")) {
			assertThat(fay.post(other.path() + "/assessments", "framework", framework).document().text())
				.contains("Choose what the board is asked");
		}
		assertThatExceptionOfType(EditionNotFound.class).isThrownBy(() -> this.editions.get(own));
		assertThatExceptionOfType(EditionNotFound.class)
			.isThrownBy(() -> Tenancy.inTrust(other.number(), () -> this.editions.get(own)));
		assertThat(Tenancy.inTrust(this.trust.number(), () -> this.editions.get(own)).id()).isEqualTo(own);
		assertThatExceptionOfType(EditionNotFound.class).as("now that it is kept in memory")
			.isThrownBy(() -> Tenancy.inTrust(other.number(), () -> this.editions.get(own)));
		assertThatExceptionOfType(EditionNotFound.class).isThrownBy(() -> this.editions.get(own));
		assertThat(this.editions.all()).noneMatch((edition) -> edition.id().contains("-own-"));
	}

	/** The score service cannot be asked whether there is such an edition. */
	@Test
	@Order(12)
	void areUnknownToTheScoreService() {
		Program program = Program.with(this.stage.port(),
				this.tokens
					.renew(this.people.get(this.trust.person("Gus")),
							new TokenPlan("Tests", List.of(TokenScope.SCORES), Duration.ofDays(1)))
					.reveal());
		String request = "{\"framework\":{\"edition\":\"%s\"},\"responses\":[]}";
		List<String> answers = List.of(edition(), Stage.QUALITY + "-own-00000000")
			.stream()
			.map((edition) -> program.scores(request.formatted(edition)).isProblem(400).body().replace(edition, ""))
			.toList();
		assertThat(answers.get(0)).isEqualTo(answers.get(1)).contains("unknown_edition");
	}

	/** What an organiser wrote is theirs to have. */
	@Test
	@Order(13)
	void areInTheExportOfWhoWroteThem() {
		assertThat(this.gus.get("/account/data").body()).contains(
				"Indicators of the trust's own that you wrote".replace("'", "&#39;"),
				"Pupils of " + WORD + " read at home.");
		assertThat(this.trust.acts()).contains("OWN_INDICATOR_ADDED", "OWN_INDICATOR_REMOVED");
	}

	/** An edition can never be deleted, so none is made that says the same. */
	@Test
	@Order(14)
	void standInOneEditionHoweverOftenTheyAreAsked() {
		assertThat(this.trust.draft("Gus", -1, Stage.QUALITY + "+own")).contains("/assessments/");
		assertThat(this.stage.superuser()
			.sql("select edition_id from assessments where trust_id = ? order by academic_year desc")
			.param(this.trust.number())
			.query(String.class)
			.list()).hasSize(3).satisfies((editions) -> assertThat(editions.get(0)).isEqualTo(editions.get(2)));
		assertThat(this.stage.superuser()
			.sql("select count(*) from editions where trust_id = ?")
			.param(this.trust.number())
			.query(Integer.class)
			.single()).as("one with OWN-2, one with OWN-3").isEqualTo(2);
	}

}
