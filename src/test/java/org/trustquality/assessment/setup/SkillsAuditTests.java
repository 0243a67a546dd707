package org.trustquality.assessment.setup;

import java.util.ArrayList;
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
import org.trustquality.access.Tenancy;
import org.trustquality.assessment.result.Recounted;
import org.trustquality.assessment.result.Recounting;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A board looks at its own skills beside its trust, in the same year and on the same
 * pages; the results begin with what the chief executive sees otherwise.
 */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SkillsAuditTests {

	private static final String SKILLS = "board-skills.1";

	private static final List<String> TRUSTEES = List.of("Clara", "Tess", "Tod", "Tim", "Pam", "Pia");

	@Autowired
	private Stage stage;

	@Autowired
	private Editions editions;

	@Autowired
	private List<Recounting> recounting;

	private PlayedTrust trust;

	private Visitor gus;

	private Edition edition;

	/** Last year's of the trust's quality, and this year's of skills. */
	private String quality = "";

	private String skills = "";

	@BeforeAll
	void play() {
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR,TRUSTEE", "Tess:TRUSTEE",
				"Tod:TRUSTEE", "Tim:TRUSTEE", "Pam:TRUSTEE", "Pia:TRUSTEE", "Cecil:CHIEF_EXECUTIVE");
		this.gus = this.trust.as("Gus");
		this.edition = this.editions.get(SKILLS);
	}

	private Document page(String who, String path) {
		Visitor.Page page = this.trust.as(who).get(this.skills + path);
		Stage.require(page, 200);
		return page.document();
	}

	@Test
	@Order(1)
	void isSetUpBesideTheDimensionsInTheSameYear() {
		Document setUp = this.gus.get(this.trust.path() + "/assessments/new").document();
		assertThat(setUp.select("input[name=framework]").eachAttr("value")).startsWith(Stage.QUALITY).contains(SKILLS);
		assertThat(setUp.select("input[name=framework][checked]")).isEmpty();
		assertThat(setUp.select("p:contains(People will answer the edition)")).isEmpty();
		this.quality = this.trust.draft("Gus", -1);
		Stage.require(this.gus.post(this.quality + "/opening"), 302);
		this.skills = this.trust.draft("Gus", 0, SKILLS);
		this.trust.draft("Gus", 0);
		assertThat(this.gus.get(this.trust.path()).document().select(".tq-card").eachText())
			.anySatisfy((card) -> assertThat(card).contains(this.edition.title()))
			.anySatisfy((card) -> assertThat(card).contains(this.editions.current().title()))
			.hasSize(3);
		Stage.require(this.gus.post(this.skills + "/opening"), 302);
	}

	@Test
	@Order(2)
	void asksEachSideOnItsOwnWords() {
		for (String who : List.of("Tess", "Cecil")) {
			String capacity = who.equals("Tess") ? "trustee" : "chief-executive";
			assertThat(page(who, "/response").text()).contains(this.edition.asked(capacity).orElseThrow(),
					this.edition.indicators().size() + " statements", this.edition.minutes() + " minutes");
		}
		assertThat(this.stage.superuser()
			.sql("select plain_text from mails where recipient = ? and plain_text like ?")
			.params(this.trust.email("Tess"), "%You read " + this.edition.indicators().size() + " statements%")
			.query(String.class)
			.list()).hasSize(1);
	}

	@Test
	@Order(3)
	void beginsItsResultsWithTheGap() {
		TRUSTEES.forEach((who) -> this.trust.sheet(who, this.skills, codes(4)));
		List<Integer> theirs = new ArrayList<>(codes(4));
		theirs.set(0, 1);
		theirs.set(1, 2);
		this.trust.sheet("Cecil", this.skills, theirs);
		Stage.require(this.gus.post(this.skills + "/closure"), 302);
		Document results = page("Tess", "/results");
		assertThat(results.select("h1").text()).isEqualTo("Where the chief executive sees it otherwise");
		assertThat(results.select("main table").first().select("tbody th").eachText())
			.containsExactly(this.edition.indicators().get(0).title(), this.edition.indicators().get(1).title());
		assertThat(results.text())
			.contains("They clearly differ on 2, and are a level or more apart on none other.",
					"0 (all " + this.edition.levels().get(0) + ") to 100 (all ")
			.doesNotContain("five dimensions");
		for (String path : List.of("/agreement", "/chief-executive", "/priorities", "/score",
				"/indicators/" + this.edition.indicators().get(0).id())) {
			assertThat(page("Tess", "/results" + path).select("h1")).as(path).hasSize(1);
		}
		assertThat(page("Tess", "/results/chief-executive").text()).doesNotContain("Honingh");
	}

	private List<Integer> codes(int level) {
		return Collections.nCopies(this.edition.indicators().size(), level);
	}

	/** What was signed about skills is no earlier year of the trust's quality. */
	@Test
	@Order(4)
	void isNobodysYearBeforeButItsOwn() {
		SignedBoard.agreeAll(this.stage, reference(this.skills), 3);
		SignedBoard.sign(this.trust.as("Clara"), this.skills, "Item 6");
		String next = this.trust.draft("Gus", 1);
		String nextSkills = this.trust.draft("Gus", 1, SKILLS);
		for (String later : List.of(next, nextSkills)) {
			Stage.require(this.gus.post(later + "/opening"), 302);
			Stage.require(this.gus.post(later + "/closure"), 302);
		}
		assertThat(meeting(next, this.stage.indicators().get(0))).doesNotContain("Agreed in");
		assertThat(meeting(nextSkills, this.edition.indicators().get(0).id())).contains("Agreed in", "Reason 0");
	}

	private String meeting(String assessment, String indicator) {
		return this.gus.get(assessment + "/meeting/indicators/" + indicator).document().text();
	}

	@Test
	@Order(5)
	void comesOutTheSameWhenCountedAgain() {
		Tenancy.inTrust(this.trust.number(), () -> {
			assertThat(this.recounting)
				.allSatisfy((what) -> assertThat(what.ofTrust(this.trust.number())).extracting(Recounted::outcome)
					.isNotEmpty()
					.containsOnly(Recounted.Outcome.SAME));
			return true;
		});
	}

	private static UUID reference(String assessment) {
		return UUID.fromString(assessment.replaceAll(".*/", ""));
	}

}
