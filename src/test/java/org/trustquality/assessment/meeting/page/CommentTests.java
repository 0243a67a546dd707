package org.trustquality.assessment.meeting.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Comments are shown without who, when or in which order, only where enough answered, and
 * to the chair first.
 */
@DemonstratedApplication
class CommentTests {

	private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final Pattern TIMES = Pattern
		.compile("\\d{1,2}[:.]\\d{2}\\b|\\b\\d{1,2} ?[ap]m\\b|\\d{4}-\\d{2}-\\d{2}");

	private static final List<String> SHOWN = List.of("The schools differ.", "Ask Pam about the audit.",
			"First line Second <b>line</b>", "We are on the way.");

	private static final List<String> NEVER = List.of("Half empty.", "Below the threshold.", "We have no sixth form.");

	@Autowired
	private Stage stage;

	private static String all(PlayedMeeting meeting, String who) {
		Visitor visitor = meeting.as(who);
		return java.util.stream.IntStream.range(0, 6)
			.mapToObj((position) -> visitor.get(meeting.screen(position)).document().text())
			.collect(Collectors.joining("\n")) + visitor.get(meeting.overview()).document().text()
				+ visitor.get(meeting.path() + "/results").document().text();
	}

	private static Visitor.Page release(PlayedMeeting meeting, String who, String... fields) {
		Visitor visitor = meeting.as(who);
		visitor.get(meeting.comments());
		return visitor.post(meeting.comments(), fields);
	}

	@Test
	void letsTheChairReadThemFirst() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		for (String reader : List.of(PlayedMeeting.CHAIR, PlayedMeeting.VICE_CHAIR)) {
			Document page = meeting.as(reader).get(meeting.comments()).document();
			assertThat(page.select(".tq-comment").eachText()).containsExactlyInAnyOrderElementsOf(SHOWN);
			assertThat(page.select("input[name=withheld]")).hasSize(4);
			assertThat(page.select("input[checked]")).isEmpty();
			assertThat(page.select("form button").text()).contains("I have read them: let the board read the rest");
			assertThat(page.select(".tq-read__who").parents().select(".tq-read").text()).contains("We are on the way.");
			assertThat(page.select("main").text()).contains("Freedom of Information Act");
		}
		for (String other : List.of(PlayedMeeting.GOVERNANCE_PROFESSIONAL, PlayedMeeting.CHIEF_EXECUTIVE,
				PlayedMeeting.TRUSTEE)) {
			assertThat(meeting.as(other).get(meeting.comments()).status()).as(other).isEqualTo(404);
			assertThat(release(meeting, other).status()).as(other).isEqualTo(404);
		}
		for (String who : PlayedMeeting.EVERYBODY) {
			assertThat(all(meeting, who)).as("the display is for everybody, also when %s shows it", who)
				.contains("The chair has not yet released the comments")
				.doesNotContain(SHOWN)
				.doesNotContain(NEVER);
		}
		assertThat(meeting.rows("comment_releases")).isEmpty();
	}

	@Test
	void letsTheBoardReadTheRest() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		String kept = "Ask Pam about the audit.";
		Visitor.Page released = release(meeting, PlayedMeeting.CHAIR, "withheld", meeting.comment(kept).toString());
		assertThat(released.header("Location").orElseThrow()).endsWith(meeting.overview() + "?done=released");
		assertThat(meeting.as(PlayedMeeting.CHAIR).get(meeting.overview() + "?done=released").document().text())
			.contains("The board can read the comments that are not withheld.");
		assertThat(meeting.lastAct()).startsWith("COMMENTS_RELEASED").contains("\"1\"").doesNotContain("audit");
		for (String who : PlayedMeeting.EVERYBODY) {
			assertThat(all(meeting, who)).as(who)
				.contains("The schools differ.", "First line", "Chief executive's comment", "We are on the way.",
						"The chair has released the comments")
				.doesNotContain(kept)
				.doesNotContain(NEVER);
		}
		Document chairs = meeting.as(PlayedMeeting.VICE_CHAIR).get(meeting.comments()).document();
		assertThat(chairs.select("input[checked]").eachAttr("value")).containsExactly(meeting.comment(kept).toString());
		assertThat(chairs.select("main form button").text()).isEqualTo("Save");
		assertThat(meeting.as(PlayedMeeting.GOVERNANCE_PROFESSIONAL).get(meeting.comments()).status()).isEqualTo(404);
	}

	@Test
	void keepsLineBreaksAndShowsMarkupAsText() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		Stage.require(release(meeting, PlayedMeeting.CHAIR), 302);
		Document page = meeting.as(PlayedMeeting.TRUSTEE).get(meeting.screen(PlayedMeeting.MIXED)).document();
		assertThat(page.select("li.tq-comment").first().wholeText()).isEqualTo("First line\nSecond <b>line</b>");
		assertThat(page.select("li.tq-comment b")).isEmpty();
	}

	@Test
	void letsTheChairChangeTheirMindAfterwards() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		String first = meeting.comment("The schools differ.").toString();
		String second = meeting.comment("We are on the way.").toString();
		Stage.require(release(meeting, PlayedMeeting.CHAIR, "withheld", first), 302);
		Visitor.Page saved = release(meeting, PlayedMeeting.VICE_CHAIR, "before", first, "withheld", second);
		assertThat(saved.header("Location").orElseThrow()).endsWith(meeting.comments() + "?done=saved");
		assertThat(all(meeting, PlayedMeeting.TRUSTEE)).contains("The schools differ.")
			.doesNotContain("We are on the way.");
		assertThat(meeting.trust().acts().stream().filter("COMMENTS_RELEASED"::equals)).hasSize(2);
		Stage.require(release(meeting, PlayedMeeting.VICE_CHAIR, "before", second, "withheld", second), 302);
		assertThat(meeting.trust().acts().stream().filter("COMMENTS_RELEASED"::equals))
			.as("saving without a change is not worth a line")
			.hasSize(2);
		assertThat(meeting.rows("comment_releases")).hasSize(1);
	}

	/** What stands in what was signed is not touched by it. */
	@Test
	void canBeDecidedAfterSigningOffToo() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		meeting.state("SIGNED_OFF");
		String first = meeting.comment("The schools differ.").toString();
		assertThat(meeting.as(PlayedMeeting.CHAIR).get(meeting.comments()).document().select("main form button").text())
			.contains("let the board read the rest");
		Stage.require(release(meeting, PlayedMeeting.CHAIR, "withheld", first), 302);
		assertThat(all(meeting, PlayedMeeting.TRUSTEE)).contains("First line").doesNotContain("The schools differ.");
		Stage.require(release(meeting, PlayedMeeting.VICE_CHAIR, "before", first), 302);
		assertThat(all(meeting, PlayedMeeting.TRUSTEE)).contains("The schools differ.");
		assertThat(release(meeting, PlayedMeeting.GOVERNANCE_PROFESSIONAL).status()).isEqualTo(404);
	}

	@Test
	void saysBeforeSigningOffThatTheyAreNotReleased() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		String says = "The comments have not been released";
		Visitor chair = meeting.as(PlayedMeeting.CHAIR);
		Document before = chair.get(meeting.path() + "/sign-off").document();
		assertThat(before.select("main").text()).contains(says);
		assertThat(before.select("main a[href='" + meeting.comments() + "']")).hasSize(1);
		Stage.require(release(meeting, PlayedMeeting.CHAIR), 302);
		assertThat(chair.get(meeting.path() + "/sign-off").document().select("main").text()).doesNotContain(says);
	}

	/** What one withholds is not given back by another who did not see that. */
	@Test
	void withholdsWhatEitherOfTwoPeopleWithholds() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		String first = meeting.comment("The schools differ.").toString();
		String second = meeting.comment("We are on the way.").toString();
		Visitor chair = meeting.as(PlayedMeeting.CHAIR);
		Visitor vera = meeting.as(PlayedMeeting.VICE_CHAIR);
		chair.get(meeting.comments());
		vera.get(meeting.comments());
		Stage.require(chair.post(meeting.comments(), "withheld", first), 302);
		Stage.require(vera.post(meeting.comments(), "withheld", second), 302);
		assertThat(meeting.rows("withheld_comments").stream().map((row) -> row.get("comment_id").toString()))
			.containsExactlyInAnyOrder(first, second);
	}

	@Test
	void releasesOnceWhenAskedManyTimes() throws Exception {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		Visitor chair = meeting.as(PlayedMeeting.CHAIR);
		chair.get(meeting.comments());
		String kept = meeting.comment("The schools differ.").toString();
		List<Integer> statuses = PlayedTrust.together(8,
				() -> chair.twin().post(meeting.comments(), "withheld", kept).status());
		assertThat(statuses).containsOnly(302);
		assertThat(meeting.rows("comment_releases")).hasSize(1);
		assertThat(meeting.rows("withheld_comments")).hasSize(1);
		assertThat(meeting.trust().acts().stream().filter("COMMENTS_RELEASED"::equals)).hasSize(1);
	}

	@Test
	void refusesCommentsThatAreNotOnThePage() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		PlayedMeeting other = PlayedMeeting.of(this.stage);
		Visitor chair = meeting.as(PlayedMeeting.CHAIR);
		chair.get(meeting.comments());
		Map<String, String> before = this.stage.checksums();
		for (String bad : List.of(UUID.randomUUID().toString(), "1", "x' or 1=1", "\0",
				other.comment("The schools differ.").toString(), meeting.comment("Half empty.").toString(),
				meeting.comment("Below the threshold.").toString())) {
			for (String field : List.of("withheld", "before")) {
				Visitor.Page page = chair.post(meeting.comments(), field,
						meeting.comment("The schools differ.").toString(), field, bad);
				assertThat(page.status()).as(bad).isEqualTo(400);
				assertThat(page.document().select("main h1").text()).isEqualTo("That did not work");
			}
		}
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	@Test
	void saysWhenThereIsNothingToRead() {
		PlayedMeeting meeting = PlayedMeeting.answered(this.stage).closed();
		Document page = meeting.as(PlayedMeeting.CHAIR).get(meeting.comments()).document();
		assertThat(page.select("main").text()).contains("There is nothing to read: no comment was left");
		Stage.require(release(meeting, PlayedMeeting.CHAIR), 302);
		assertThat(meeting.as(PlayedMeeting.CHAIR)
			.get(meeting.comments())
			.document()
			.select("form button:matches(Save|Tell)")).isEmpty();
		assertThat(all(meeting, PlayedMeeting.CHIEF_EXECUTIVE)).contains("No comments to show.");
	}

	@Test
	void showsNeitherOfTwoChiefExecutives() {
		PlayedMeeting meeting = PlayedMeeting.answered(this.stage);
		meeting.note(PlayedMeeting.CHIEF_EXECUTIVE, 0, "As the chief executive.");
		this.stage.superuser()
			.sql("""
					update responses set capacity = 'CHIEF_EXECUTIVE' where assessment_id = ? and respondent_key =
						(select respondent_key from respondents where trust_id = ? and person_id = ?)""")
			.params(meeting.reference(), meeting.trust().number(), meeting.trust().person(PlayedMeeting.HALF_EMPTY))
			.update();
		meeting.closed();
		assertThat(meeting.as(PlayedMeeting.CHAIR).get(meeting.comments()).document().text())
			.doesNotContain("As the chief executive.");
	}

	@Test
	void letsNoChiefExecutiveReadThemFirstWhateverElseTheyAre() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		meeting.trust().grant(PlayedMeeting.CHIEF_EXECUTIVE, "VICE_CHAIR");
		assertThat(meeting.as(PlayedMeeting.CHIEF_EXECUTIVE).get(meeting.comments()).status()).isEqualTo(404);
		assertThat(release(meeting, PlayedMeeting.CHIEF_EXECUTIVE).status()).isEqualTo(404);
		assertThat(meeting.rows("comment_releases")).isEmpty();
	}

	/** Two people comment on everything; neither always comes first. */
	@Test
	void showsThemInAnOrderThatTellsNothing() {
		PlayedMeeting meeting = PlayedMeeting.answered(this.stage);
		for (int position = 0; position < this.stage.indicators().size(); position++) {
			meeting.note("Tess", position, "By one.");
			meeting.note("Tod", position, "By another.");
		}
		meeting.closed();
		Document page = meeting.as(PlayedMeeting.CHAIR).get(meeting.comments()).document();
		List<String> texts = page.select(".tq-comment").eachText();
		int first = 0;
		for (int place = 0; place < texts.size(); place += 2) {
			assertThat(texts.subList(place, place + 2)).containsExactlyInAnyOrder("By one.", "By another.");
			first += texts.get(place).equals("By one.") ? 1 : 0;
		}
		System.out.println("Comments of two people: statements=" + texts.size() / 2 + ", first before second=" + first);
		assertThat(texts).hasSize(62);
		assertThat(first).isBetween(3, 28);
		assertThat(page.select("input[name=withheld]").eachAttr("value")).doesNotHaveDuplicates().hasSize(62);
		assertThat(meeting.as(PlayedMeeting.VICE_CHAIR)
			.get(meeting.comments())
			.document()
			.select(".tq-comment")
			.eachText()).as("the order stays").isEqualTo(texts);
	}

	@Test
	void letsNoPageTellWhoOrWhen() {
		PlayedMeeting meeting = PlayedMeeting.of(this.stage);
		Set<String> comments = SHOWN.stream()
			.map((text) -> meeting.comment(text.replace("line Second", "line\nSecond")).toString())
			.collect(Collectors.toSet());
		int pages = 0;
		for (boolean released : List.of(false, true)) {
			if (released) {
				Stage.require(release(meeting, PlayedMeeting.CHAIR), 302);
				Stage.require(meeting.agree(PlayedMeeting.CHAIR, 0, "level", "3", "reason", "So we said."), 302);
			}
			for (String who : PlayedMeeting.EVERYBODY) {
				for (int position = 0; position < 6; position++) {
					tellsNothing(meeting, who, meeting.screen(position), Set.of());
				}
				tellsNothing(meeting, who, meeting.overview(), Set.of());
				tellsNothing(meeting, who, meeting.comments(), comments);
				pages += 8;
			}
		}
		String page = meeting.as(PlayedMeeting.CHAIR).get(meeting.comments()).body();
		assertThat(ids(page)).as("the search finds ids where there are any").containsAll(comments);
		System.out.println("Pages of a meeting: looked at=" + pages + ", ids of people or responses=0, times=0");
	}

	private void tellsNothing(PlayedMeeting meeting, String who, String path, Set<String> allowed) {
		Visitor.Page page = meeting.as(who).get(path);
		Set<String> ids = ids(page.body());
		ids.removeAll(allowed);
		ids.removeAll(Set.of(meeting.trust().reference().toString(), meeting.reference().toString()));
		assertThat(ids).as(who + " " + path).isEmpty();
		assertThat(TIMES.matcher(page.document().select("main").text()).results().map(MatchResult::group))
			.as(who + " " + path)
			.isEmpty();
		assertThat(page.document().select("main").text()).doesNotContain(meeting.trust().named("Tod"),
				meeting.trust().named("Pia"));
	}

	private static Set<String> ids(String text) {
		return UUIDS.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
	}

}
