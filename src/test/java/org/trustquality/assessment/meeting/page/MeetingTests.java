package org.trustquality.assessment.meeting.page;

import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The overview and the screens of a board's meeting show what the meeting needs. */
@DemonstratedApplication
class MeetingTests {

	@Autowired
	private Stage stage;

	private static List<String> statements(Document overview) {
		return overview.select("tbody th a").eachText();
	}

	@Test
	void putsTheMostDividedStatementsFirst() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		Document page = meeting.as(PlayedMeeting.CHAIR).get(meeting.overview()).document();
		assertThat(page.select("h2").eachText()).contains("Split: 1", "Mixed: 1", "No word for agreement: 2");
		assertThat(page.select("tbody tr").eachText().get(0)).contains("split", "None recorded");
		assertThat(page.select("tbody th a").first().attr("href")).isEqualTo(meeting.screen(PlayedMeeting.SPLIT));
		assertThat(page.select("tbody tr").text()).contains("Needs none: does not apply to our trust");
		assertThat(page.select("a[aria-current=true]").eachText()).contains("most divided first");
	}

	@Test
	void goesThroughTheFrameworkOnRequest() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		Visitor chair = meeting.as(PlayedMeeting.CHAIR);
		Document page = chair.get(meeting.overview() + "?order=framework").document();
		assertThat(page.select("tbody th a").eachAttr("href")).hasSize(this.stage.indicators().size())
			.startsWith(meeting.screen(0) + "?order=framework", meeting.screen(1) + "?order=framework");
		assertThat(page.select("h2").eachText()).hasSize(6).first().asString().startsWith("Quality of education: ");
		assertThat(statements(chair.get(meeting.overview()).document()))
			.containsExactlyInAnyOrderElementsOf(statements(page));
		Document screen = chair.get(meeting.screen(1) + "?order=framework").document();
		assertThat(screen.select(".tq-walk").text()).startsWith("2 of 33");
		assertThat(screen.select("a[rel=prev]").attr("href")).isEqualTo(meeting.screen(0) + "?order=framework");
		assertThat(screen.select("a[rel=next]").attr("href")).isEqualTo(meeting.screen(2) + "?order=framework");
		assertThat(screen.select("a[rel=prev]").attr("accesskey")).isEqualTo("p");
		assertThat(screen.select("a[rel=next]").attr("accesskey")).isEqualTo("n");
		assertThat(screen.select("#back").attr("href")).isEqualTo(meeting.overview() + "?order=framework");
	}

	@Test
	void hasNothingBeforeTheFirstOrAfterTheLast() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		Visitor chair = meeting.as(PlayedMeeting.CHAIR);
		assertThat(chair.get(meeting.screen(0)).document().select("a[rel=prev]")).isEmpty();
		Document last = chair.get(meeting.screen(32) + "?order=framework").document();
		assertThat(last.select("a[rel=next]")).isEmpty();
		assertThat(last.select(".tq-walk").text()).startsWith("33 of 33");
	}

	@Test
	void showsWhatTheMeetingNeedsToJudgeAStatement() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		Document page = meeting.as(PlayedMeeting.TRUSTEE).get(meeting.screen(PlayedMeeting.SPLIT)).document();
		assertThat(page.select("main h1").text()).isNotEmpty();
		assertThat(page.select("#spread svg desc").text()).contains("1 Not yet: 3", "5 Embedded: 3",
				"Chief executive: 4 Established");
		assertThat(page.select("main").text()).contains("The board is split", "Chief executive: 4 Established",
				"Nothing is on record yet", "What each level means");
		assertThat(page.select("article").hasClass("tq-meeting")).isTrue();
		assertThat(page.select("article").hasAttr("data-arrow-keys")).isTrue();
		assertThat(meeting.as(PlayedMeeting.TRUSTEE).get(meeting.screen(PlayedMeeting.TOO_FEW)).document().text())
			.contains("cannot see this", "too few trustees chose a level");
	}

	@Test
	void letsReadersLookWithoutForms() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		Stage.require(meeting.agree(PlayedMeeting.CHAIR, PlayedMeeting.SPLIT, "level", "3", "reason",
				"Two schools lag.", "target", "4", "dissent", "yes", "discuss", "yes"), 302);
		for (String reader : List.of(PlayedMeeting.TRUSTEE, PlayedMeeting.CHIEF_EXECUTIVE)) {
			Document overview = meeting.as(reader).get(meeting.overview()).document();
			assertThat(overview.select("main form, main .govuk-button")).isEmpty();
			assertThat(overview.select("main").text()).contains("1 of 32 statements have an agreed level",
					"3 Partly in place, dissent noted, to discuss with the adviser");
			Document screen = meeting.as(reader).get(meeting.screen(PlayedMeeting.SPLIT)).document();
			assertThat(screen.select("main form")).isEmpty();
			assertThat(screen.select("main").text()).contains("3 Partly in place, target for next year: 4 Established",
					"Two schools lag.", "Dissent is noted.", "To discuss with the adviser.");
		}
	}

	@Test
	void leadsToTheFirstStatementWithoutALevelAndThenToSigningOff() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		Visitor gus = meeting.as(PlayedMeeting.GOVERNANCE_PROFESSIONAL);
		assertThat(gus.get(meeting.overview()).document().select("a.govuk-button").attr("href"))
			.isEqualTo(meeting.screen(PlayedMeeting.SPLIT));
		Visitor.Page next = meeting.agree(PlayedMeeting.GOVERNANCE_PROFESSIONAL, PlayedMeeting.SPLIT, "level", "2",
				"reason", "So we said.");
		assertThat(next.location()).isEqualTo(meeting.screen(PlayedMeeting.MIXED));
		assertThat(gus.get(meeting.overview()).document().select("a.govuk-button").attr("href"))
			.isEqualTo(meeting.screen(PlayedMeeting.MIXED));
		for (int position = 1; position < this.stage.indicators().size(); position++) {
			if (position != PlayedMeeting.DROPPED) {
				Stage.require(meeting.agree(PlayedMeeting.GOVERNANCE_PROFESSIONAL, position, "level", "not-applicable",
						"reason", "So we said."), 302);
			}
		}
		Document done = gus.get(meeting.overview()).document();
		assertThat(done.select("a.govuk-button").text()).isEqualTo("Check and sign off");
		assertThat(done.select("a.govuk-button").attr("href")).isEqualTo(meeting.path() + "/sign-off");
		assertThat(done.select("main").text()).contains("32 of 32 statements have an agreed level",
				"Does not apply to our trust");
	}

	@Test
	void needsNoLevelWhereMoreThanHalfSayThatItDoesNotApply() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		Document page = meeting.as(PlayedMeeting.CHAIR).get(meeting.screen(PlayedMeeting.DROPPED)).document();
		assertThat(page.select("main form")).isEmpty();
		assertThat(page.select("main").text()).contains("more than half", "stays out of the scores and needs no level");
	}

	@Test
	void worksWhenTooFewAnswered() {
		PlayedMeeting meeting = PlayedMeeting.open(this.stage, "5");
		for (String who : List.of("Tess", "Tod", "Tim", "Cecil")) {
			meeting.trust().sheet(who, meeting.path(), java.util.Collections.nCopies(33, 2));
			meeting.note(who, 0, "Nobody may read this.");
		}
		meeting.closed();
		Visitor chair = meeting.as(PlayedMeeting.CHAIR);
		Document overview = chair.get(meeting.overview()).document();
		assertThat(overview.select("main").text()).contains("0 of 33", "Too few answered to show a spread")
			.doesNotContain("most divided first", "The chair has not yet");
		Document screen = chair.get(meeting.screen(0)).document();
		assertThat(screen.select("main").text()).contains("Too few answered to show a spread")
			.doesNotContain("Chief executive", "Comments", "Nobody may read this");
		Visitor.Page next = meeting.agree(PlayedMeeting.CHAIR, 0, "level", "2", "reason", "From the minutes.");
		assertThat(next.location()).isEqualTo(meeting.screen(1));
		assertThat(chair.get(meeting.comments()).document().select("main").text()).contains("There is nothing to read")
			.doesNotContain("Nobody may read this");
		assertThat(chair.post(meeting.comments()).status()).isEqualTo(409);
		assertThat(meeting.rows("comment_releases")).isEmpty();
	}

	@Test
	void showsAveragesOnlyToABoardOfFive() {
		PlayedTrust trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Tess:TRUSTEE",
				"Tod:TRUSTEE", "Tim:TRUSTEE", "Pam:TRUSTEE");
		PlayedMeeting meeting = PlayedMeeting.open(this.stage, trust, "3");
		for (String who : List.of("Tess", "Tod", "Tim", "Pam")) {
			trust.sheet(who, meeting.path(), java.util.Collections.nCopies(33, 2));
			meeting.note(who, 0, "Nobody may read this.");
		}
		meeting.closed();
		Visitor chair = meeting.as(PlayedMeeting.CHAIR);
		assertThat(chair.get(meeting.overview()).document().select("main").text())
			.contains("There is no word for agreement here")
			.doesNotContain("most divided first", "comments");
		assertThat(chair.get(meeting.screen(0)).document().select("main").text())
			.contains("From so few answers only the average is shown")
			.doesNotContain("Nobody may read this");
		assertThat(chair.get(meeting.comments()).document().select("main").text()).contains("There is nothing to read")
			.doesNotContain("Nobody may read this");
	}

	@Test
	void opensOnceTheAssessmentHasClosed() {
		PlayedMeeting meeting = PlayedMeeting.answered(this.stage);
		for (String path : List.of(meeting.overview(), meeting.screen(0), meeting.comments())) {
			assertThat(meeting.as(PlayedMeeting.CHAIR).get(path).status()).as(path).isEqualTo(409);
		}
		assertThat(meeting.as(PlayedMeeting.TRUSTEE).get(meeting.comments()).status()).isEqualTo(404);
	}

	@Test
	void endsWithTheSignatureUntilItIsCorrected() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		Visitor chair = meeting.as(PlayedMeeting.CHAIR);
		Visitor.Page before = chair.get(meeting.screen(0));
		meeting.state("SIGNED_OFF");
		assertThat(chair.get(meeting.overview()).document().select("main .govuk-button")).isEmpty();
		assertThat(chair.get(meeting.overview()).document().text()).contains("does not change any more");
		assertThat(chair.get(meeting.screen(0)).document().select("main form")).isEmpty();
		assertThat(chair.submit(before, meeting.screen(0), "level", "3", "reason", "Late.").status()).isEqualTo(409);
		assertThat(meeting.rows("agreed_levels")).isEmpty();
		meeting.state("CORRECTING");
		assertThat(chair.get(meeting.overview()).document().text()).contains("Reason: A wrong level");
		assertThat(meeting.agree(PlayedMeeting.CHAIR, 0, "level", "3", "reason", "Now.").status()).isEqualTo(302);
	}

	private int firstYear(PlayedMeeting meeting) {
		return this.stage.superuser()
			.sql("select academic_year from assessments where assessment_id = ?")
			.param(meeting.reference())
			.query(Integer.class)
			.single();
	}

	@Test
	void namesTheEvidenceOfTheStatement() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		assertThat(meeting.as(PlayedMeeting.CHAIR).get(meeting.screen(0)).document().text())
			.contains("None so far. Evidence for this statement");
		for (int position : List.of(0, 1)) {
			this.stage.superuser()
				.sql("""
						insert into evidence_items (trust_id, academic_year, assessment_id, item_id, position, title, link,
							confidential, to_confirm, added_at)
						values (?, ?, ?, gen_random_uuid(), ?, ?, 'https://example.org/', ?, ?, now())""")
				.params(meeting.trust().number(), firstYear(meeting), meeting.reference(), position,
						"Minutes no. " + position, position == 0, position == 0)
				.update();
		}
		Document page = meeting.as(PlayedMeeting.CHAIR).get(meeting.screen(0)).document();
		assertThat(page.select("main").text()).contains("Minutes no. 0 (confidential) (to confirm)")
			.doesNotContain("Minutes no. 1");
		assertThat(page.select("main a").eachAttr("href"))
			.contains(meeting.path() + "/evidence/indicators/" + this.stage.indicators().get(0));
		assertThat(meeting.as(PlayedMeeting.CHAIR).get(meeting.overview()).document().select("main a").eachAttr("href"))
			.contains(meeting.path() + "/evidence");
	}

	@Test
	void isNotThereForStrangers() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		Visitor joan = this.stage.as(Stage.JOAN);
		for (String path : List.of(meeting.overview(), meeting.screen(0), meeting.comments())) {
			assertThat(joan.get(path).status()).as(path).isEqualTo(404);
			if (!path.equals(meeting.overview())) {
				assertThat(joan.post(path, "level", "3", "reason", "x", "seen", "0").status()).as(path).isEqualTo(404);
			}
		}
		assertThat(meeting.as(PlayedMeeting.CHAIR).get(meeting.overview() + "/indicators/XX-9.9").status())
			.isEqualTo(404);
	}

}
