package org.trustquality.assessment.meeting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import org.trustquality.framework.Editions;
import static org.assertj.core.api.Assertions.assertThat;

/** What the board agrees is recorded once, as it was typed, and by organisers only. */
@DemonstratedApplication
class AgreeingTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Editions editions;

	private PlayedMeeting meeting;

	private String screen = "";

	/** The chair has looked, so that the first look is not taken for a change. */
	@BeforeEach
	void meet() {
		this.meeting = PlayedMeeting.of(this.stage);
		this.screen = this.meeting.screen(PlayedMeeting.SPLIT);
		Stage.require(this.meeting.as(PlayedMeeting.CHAIR).get(this.screen), 200);
	}

	private Map<String, Object> recorded() {
		List<Map<String, Object>> rows = this.meeting.rows("agreed_levels");
		assertThat(rows).hasSize(1);
		return rows.get(0);
	}

	@Test
	void recordsWhatTheBoardAgrees() {
		for (String organiser : List.of(PlayedMeeting.CHAIR, PlayedMeeting.VICE_CHAIR,
				PlayedMeeting.GOVERNANCE_PROFESSIONAL)) {
			assertThat(this.meeting
				.agree(organiser, PlayedMeeting.SPLIT, "level", "3", "reason", " " + organiser + "\r\nsaid <so>. ",
						"target", "4", "dissent", "yes")
				.status()).isEqualTo(302);
			assertThat(recorded()).containsEntry("level", 3)
				.containsEntry("reason", organiser + "\nsaid <so>.")
				.containsEntry("target_level", 4)
				.containsEntry("dissent_noted", true)
				.containsEntry("discuss_with_adviser", false);
		}
		assertThat(recorded()).containsEntry("version", 2);
		assertThat(this.meeting.trust().acts().stream().filter("LEVEL_AGREED"::equals)).hasSize(3);
	}

	private String title(int position) {
		return this.editions.current().indicators().get(position).title();
	}

	@Test
	void neverLogsTheLevelOrTheReason() {
		Stage.require(this.meeting.agree(PlayedMeeting.CHAIR, PlayedMeeting.SPLIT, "level", "5", "reason",
				"Excellent throughout.", "target", "5"), 302);
		assertThat(this.meeting.lastAct()).startsWith("LEVEL_AGREED")
			.contains(title(0))
			.doesNotContain(this.stage.indicators().get(0))
			.doesNotContain("Excellent")
			.doesNotContain("\"5\"");
		assertThat(
				this.meeting.as(PlayedMeeting.CHAIR).get(this.meeting.trust().path() + "/activity").document().text())
			.contains("recorded what the board agreed on " + title(0));
	}

	@Test
	void hasNoDefault() {
		Document page = this.meeting.as(PlayedMeeting.CHAIR).get(this.screen).document();
		assertThat(page.select("input[name=level]")).hasSize(6);
		assertThat(page.select("input[checked], option[selected]")).isEmpty();
		assertThat(page.select(".govuk-radios__divider").text()).isEqualTo("or");
		assertThat(page.select("input[name=seen]").val()).isEqualTo("0");
	}

	@Test
	void showsWhatIsRecordedForAnotherLook() {
		Stage.require(this.meeting.agree(PlayedMeeting.CHAIR, PlayedMeeting.SPLIT, "level", "not-applicable", "reason",
				"No school does this.", "discuss", "yes"), 302);
		Document page = this.meeting.as(PlayedMeeting.VICE_CHAIR).get(this.screen).document();
		assertThat(page.select("input[checked]").eachAttr("id")).containsExactly("level-not-applicable", "discuss");
		assertThat(page.select("textarea").text()).isEqualTo("No school does this.");
		assertThat(page.select("input[name=seen]").val()).isEqualTo("1");
	}

	@Test
	void recordsTheSameTwiceWithOneEffect() {
		Visitor chair = this.meeting.as(PlayedMeeting.CHAIR);
		Visitor.Page page = chair.get(this.screen);
		for (int time = 0; time < 2; time++) {
			assertThat(chair.submit(page, this.screen, "level", "3", "reason", "So we said.").status()).isEqualTo(302);
		}
		assertThat(recorded()).containsEntry("version", 0);
		assertThat(this.meeting.trust().acts().stream().filter("LEVEL_AGREED"::equals)).hasSize(1);
	}

	@Test
	void asksWhichToKeepWhenTwoPeopleRecord() {
		Visitor chair = this.meeting.as(PlayedMeeting.CHAIR);
		Visitor gus = this.meeting.as(PlayedMeeting.GOVERNANCE_PROFESSIONAL);
		Visitor.Page seenByChair = chair.get(this.screen);
		Visitor.Page seenByGus = gus.get(this.screen);
		Stage.require(chair.submit(seenByChair, this.screen, "level", "3", "reason", "Theirs."), 302);
		Visitor.Page conflict = gus.submit(seenByGus, this.screen, "level", "4", "reason", "Mine,\nin two lines.",
				"target", "5", "dissent", "yes");
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.document().select("dd").eachText()).hasSize(2)
			.satisfiesExactly(
					(mine) -> assertThat(mine).contains("4 Established", "Mine,", "Dissent noted",
							"Target: 5 Embedded"),
					(theirs) -> assertThat(theirs).contains("3 Partly in place", "Theirs.").doesNotContain("Dissent"));
		assertThat(conflict.document().select("a:containsOwn(Keep what is on record)").attr("href"))
			.isEqualTo(this.meeting.screen(PlayedMeeting.MIXED));
		assertThat(recorded()).containsEntry("level", 3);
		Visitor.Page kept = gus.submit(conflict, this.screen);
		assertThat(kept.status()).isEqualTo(302);
		assertThat(recorded()).containsEntry("level", 4)
			.containsEntry("reason", "Mine,\nin two lines.")
			.containsEntry("target_level", 5)
			.containsEntry("dissent_noted", true);
	}

	@Test
	void letsOneOfTwoInTheSameMomentWin() throws Exception {
		Visitor chair = this.meeting.as(PlayedMeeting.CHAIR);
		chair.get(this.screen);
		AtomicInteger next = new AtomicInteger();
		List<Integer> statuses = PlayedTrust.together(8,
				() -> chair.twin()
					.post(this.screen, "level", "3", "reason", "Version " + next.incrementAndGet(), "seen", "0")
					.status());
		Map<Integer, Long> counted = PlayedTrust.counted(statuses);
		System.out.println("Recorded together: requests=8, answers=" + counted);
		assertThat(counted).isEqualTo(Map.of(302, 1L, 409, 7L));
		assertThat(recorded()).containsEntry("version", 0);
		List<Integer> same = PlayedTrust.together(8,
				() -> chair.twin().post(this.screen, "level", "2", "reason", "The same", "seen", "1").status());
		assertThat(same).containsOnly(302);
		assertThat(recorded()).containsEntry("version", 1);
		assertThat(this.meeting.trust().acts().stream().filter("LEVEL_AGREED"::equals)).hasSize(2);
	}

	@Test
	void keepsWhatWasTypedWhenSomethingIsWrong() {
		String[][] wrong = { { "level-1", "level", "", "reason", "Why not." },
				{ "level-1", "level", "6", "reason", "Why not." }, { "level-1", "level", "0", "reason", "Why not." },
				{ "level-1", "level", "-2", "reason", "Why not." }, { "level-1", "level", "3.5", "reason", "Why not." },
				{ "level-1", "level", "٣", "reason", "Why not." }, { "reason", "level", "3", "reason", "" },
				{ "reason", "level", "3", "reason", " \r\n\t " },
				{ "reason", "level", "3", "reason", "x".repeat(2001) }, { "reason", "level", "3", "reason", "a\0b" },
				{ "reason", "level", "3", "reason", "Fine.\na\u202eb" },
				{ "reason", "level", "3", "reason", "a\u2066b" }, { "reason", "level", "3", "reason", "a\u001bb" },
				{ "target", "level", "3", "reason", "Why not.", "target", "2" },
				{ "target", "level", "3", "reason", "Why not.", "target", "6" },
				{ "target", "level", "3", "reason", "Why not.", "target", "x" },
				{ "target", "level", "not-applicable", "reason", "Why not.", "target", "3" },
				{ "level-1", "level", "3", "reason", "Why not.", "seen", "" },
				{ "level-1", "level", "3", "reason", "Why not.", "seen", "99999999999" } };
		Map<String, String> before = this.stage.checksums();
		for (String[] one : wrong) {
			String[] fields = new ArrayList<>(List.of(one).subList(1, one.length)).toArray(String[]::new);
			Visitor.Page page = this.meeting.agree(PlayedMeeting.CHAIR, PlayedMeeting.SPLIT, fields);
			Document document = page.document();
			String what = String.join(" ", one);
			assertThat(page.status()).as(what).isEqualTo(400);
			assertThat(document.title()).as(what).startsWith("Error: ");
			assertThat(document.select(".govuk-error-summary a").eachAttr("href")).as(what)
				.containsExactly("#" + one[0]);
			assertThat(document.select("#" + one[0])).as(what).hasSize(1);
			assertThat(document.select("#" + one[0] + "-error")).as(what).hasSize(1);
			assertThat(document.select("textarea").text()).as(what).isEqualTo(one[4].strip().replace('\0', '\uFFFD'));
			if (one[2].matches("[1-5]")) {
				assertThat(document.select("input[name=level][checked]").val()).as(what).isEqualTo(one[2]);
			}
		}
		System.out.println("Agreements that cannot be recorded: tried=" + wrong.length + ", changes=0");
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	@Test
	void saysWhyATargetIsTooLow() {
		assertThat(this.meeting
			.agree(PlayedMeeting.CHAIR, PlayedMeeting.SPLIT, "level", "4", "reason", "Why not.", "target", "3")
			.document()
			.select(".govuk-error-summary")
			.text()).contains("must not be below the agreed level, 4 Established");
	}

	@Test
	void takesTheLongestReasonAndTheSameLevelAsTarget() {
		assertThat(this.meeting
			.agree(PlayedMeeting.CHAIR, PlayedMeeting.SPLIT, "level", "5", "reason", "é".repeat(2000), "target", "5")
			.status()).isEqualTo(302);
		assertThat(recorded()).containsEntry("target_level", 5);
	}

	@Test
	void tidiesAReasonLineByLine() {
		Stage.require(this.meeting.agree(PlayedMeeting.CHAIR, PlayedMeeting.SPLIT, "level", "3", "reason",
				" First\tline \r\n\r\n Second\u2028line "), 302);
		assertThat(recorded()).containsEntry("reason", "First line\n\nSecond line");
	}

	@Test
	void takesNothingFromWhoOrganisesNothing() {
		Map<String, String> before = this.stage.checksums();
		for (String reader : List.of(PlayedMeeting.TRUSTEE, PlayedMeeting.CHIEF_EXECUTIVE)) {
			this.meeting.as(reader).get(this.screen);
			assertThat(this.meeting.as(reader).post(this.screen, "level", "3", "reason", "x", "seen", "0").status())
				.isEqualTo(404);
		}
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	@Test
	void takesNothingThatNeedsNoLevelOrIsNotAsked() {
		Visitor chair = this.meeting.as(PlayedMeeting.CHAIR);
		chair.get(this.screen);
		Map<String, String> before = this.stage.checksums();
		Visitor.Page dropped = chair.post(this.meeting.screen(PlayedMeeting.DROPPED), "level", "3", "reason", "x",
				"seen", "0");
		assertThat(dropped.status()).isEqualTo(409);
		assertThat(dropped.document().text()).contains("does not apply to your trust, so it needs no level");
		assertThat(chair.post(this.meeting.overview() + "/indicators/XX-9.9", "level", "3", "reason", "x", "seen", "0")
			.status()).isEqualTo(404);
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	@Test
	void keepsToTheOrderThatWasChosen() {
		Visitor chair = this.meeting.as(PlayedMeeting.CHAIR);
		String inOrder = this.screen + "?order=framework";
		Visitor.Page next = chair.submit(chair.get(inOrder), inOrder, "level", "3", "reason", "So we said.");
		assertThat(next.header("Location").orElseThrow()).endsWith(this.meeting.screen(1) + "?order=framework");
		String last = this.meeting.screen(32) + "?order=framework";
		assertThat(chair.submit(chair.get(last), last, "level", "3", "reason", "So we said.")
			.header("Location")
			.orElseThrow()).endsWith(this.meeting.overview() + "?order=framework");
	}

}
