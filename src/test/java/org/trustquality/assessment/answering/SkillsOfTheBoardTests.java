package org.trustquality.assessment.answering;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.Visitor.Page;
import org.trustquality.framework.Editions;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A board rates its skills on the pages on which it rates its trust. */
@DemonstratedApplication
class SkillsOfTheBoardTests {

	private static final List<String> TRUSTEES = List.of("Clara", "Tess", "Tod", "Tim", "Pam");

	@Autowired
	private Stage stage;

	@Autowired
	private Editions editions;

	private PlayedTrust trust;

	private String path;

	@BeforeEach
	void askABoardForItsSkills() {
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Tess:TRUSTEE",
				"Tod:TRUSTEE", "Tim:TRUSTEE", "Pam:TRUSTEE", "Cecil:CHIEF_EXECUTIVE");
		this.path = this.trust.draft("Gus");
		this.stage.superuser()
			.sql("update assessments set edition_id = ? where assessment_id = ?")
			.params(this.editions.current("board-skills").id(), UUID.fromString(this.path.replaceAll(".*/", "")))
			.update();
		Stage.require(this.trust.as("Gus").post(this.path + "/opening"), 302);
	}

	@Test
	void startPageAndStatementSayWhomToRate() {
		assertThat(main("Tess", this.path + "/response"))
			.contains("16 statements", "10 to 15 minutes", "Rate yourself.", "highest level that is true, if")
			.doesNotContain("your trust best", "Rate the board");
		assertThat(main("Cecil", this.path + "/response")).contains("Rate the board as a whole.")
			.doesNotContain("Rate yourself");
		String finance = this.path + "/response/indicators/RE-1.1";
		for (String who : List.of("Tess", "Cecil")) {
			Stage.require(this.trust.as(who).post(this.path + "/response"), 302);
		}
		assertThat(main("Tess", finance))
			.contains("Knowing how the trust's money works", "Rate yourself.", "Which level fits best?", "None yet",
					"Could lead others", "not examined by the review")
			.doesNotContain("null", "Evidence:", "A low evidence grade");
		assertThat(main("Cecil", finance)).contains("Rate the board as a whole.").doesNotContain("Rate yourself");
	}

	@Test
	void invitationSaysHowLongItTakes() {
		assertThat(this.stage.superuser()
			.sql("select plain_text from mails where recipient = ? order by queued_at desc limit 1")
			.param(this.trust.email("Tess"))
			.query(String.class)
			.single()
			.replaceAll("\\s+", " ")).contains("You read 16 statements", "It takes 10 to 15 minutes.");
	}

	@Test
	void paperFormSaysWhomToRate() {
		String respondent = this.path + "/respondents/" + this.trust.person("Pam");
		Stage.require(this.trust.as("Gus").post(respondent + "/paper-choice"), 302);
		assertThat(main("Gus", respondent + "/paper-form"))
			.contains("Rate yourself.", "16 statements", "RE-1.1 Knowing how the trust's money works")
			.doesNotContain("Rate the board");
	}

	@Test
	void trustQualityIsAskedAsEver() {
		String quality = this.trust.open("Gus", 1);
		assertThat(main("Tess", quality + "/response"))
			.contains("Give your view of your trust", "33 statements",
					"level that fits your trust best. It takes 20 to 30 minutes")
			.doesNotContain("Rate");
	}

	@Test
	void resultsAreShownWithTheNamesOfTheirOwnLevels() {
		TRUSTEES.forEach((who) -> this.trust.sheet(who, this.path, Collections.nCopies(16, 3)));
		this.trust.sheet("Cecil", this.path, Collections.nCopies(16, 2));
		this.stage.superuser()
			.sql("update invitations set status = 'SUBMITTED', receipt_number = left(person_id::text, 8) where assessment_id = ?")
			.param(UUID.fromString(this.path.replaceAll(".*/", "")))
			.update();
		Stage.require(this.trust.as("Gus").post(this.path + "/closure"), 302);
		assertThat(main("Clara", this.path + "/results")).contains("0 (all None yet) to 100 (all Could lead others)",
				"Knowing education", "Working with others");
		assertThat(walk(this.path + "/results")).hasSizeGreaterThan(20);
	}

	private Set<String> walk(String start) {
		Visitor clara = this.trust.as("Clara");
		Set<String> seen = new TreeSet<>();
		Deque<String> next = new ArrayDeque<>(List.of(start));
		while (!next.isEmpty()) {
			String address = next.remove();
			if (address.startsWith(start) && seen.add(address)) {
				this.stage.forgetLimits();
				Page page = clara.get(address);
				assertThat(page.status()).as(address).isEqualTo(200);
				if (page.header("Content-Type").orElse("").startsWith("text/html")) {
					assertThat(page.document().select("main").text()).as(address)
						.doesNotContain("null", "NaN", "Embedded");
					next.addAll(page.document().select("main a[href^=/]").eachAttr("href"));
				}
			}
		}
		return seen;
	}

	private String main(String who, String address) {
		this.stage.forgetLimits();
		Page page = this.trust.as(who).get(address);
		Stage.require(page, 200);
		return page.document().select("main").text();
	}

}
