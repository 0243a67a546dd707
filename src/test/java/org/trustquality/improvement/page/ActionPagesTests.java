package org.trustquality.improvement.page;

import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.improvement.ActionStage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a board does about its levels, from the first suggestion to the last note. */
@DemonstratedApplication
class ActionPagesTests {

	@Autowired
	private Stage stage;

	private ActionStage board;

	@BeforeEach
	void agree() {
		this.board = new ActionStage(this.stage);
	}

	@Test
	void saysWhenThereAreNoneAndWhereToBegin() {
		Document page = this.board.page("Tess", this.board.all());
		assertThat(page.select("main").text()).contains("There are no actions yet", "The three actions of");
		assertThat(page.select("main form, main progress")).isEmpty();
		assertThat(page.select("nav a[aria-current]").text()).isEqualTo("Actions");
		assertThat(this.board.main("Gus", this.board.year())).contains("0 of 3 chosen", "None is chosen yet",
				"Add an action", "Carry forward from earlier years");
	}

	@Test
	void ordersSuggestionsByTheTwoListsAndLabelsWhatTheyRestOn() {
		Document page = this.board.page("Gus", this.board.year() + "/suggestions");
		Document results = this.board.page("Gus", this.board.board().path() + "/results/priorities");
		List<String> lists = results.select("main ol li > a").eachText();
		assertThat(lists).hasSizeGreaterThan(5);
		assertThat(page.select(".tq-turn h3").eachText()).startsWith(lists.toArray(String[]::new))
			.hasSize(this.stage.indicators().size());
		assertThat(page.select("main").text()).contains("Act: ", "Find out locally: ", "(research: ",
				"(sector guidance: ", "(opinion");
		assertThat(page.select(".tq-turn a[href*=/findings/]")).isNotEmpty();
		assertThat(page.select(".tq-turn a:contains(Add an action)")).hasSize(this.stage.indicators().size());
		assertThat(this.board.page("Tess", this.board.year() + "/suggestions").select(".tq-turn a[href*=/actions/]"))
			.isEmpty();
	}

	@Test
	void beginsWithTheWordsOfASuggestion() {
		Document suggestions = this.board.page("Gus", this.board.year() + "/suggestions");
		String link = suggestions.select("a[href*=?suggestion=1]").attr("href");
		String words = suggestions.select("li:has(a[href=" + link + "])").first().ownText();
		Document form = this.board.page("Gus", link);
		assertThat(form.select("#what").text()).isNotEmpty().isSubstringOf(words);
		assertThat(form.select("main").text()).contains("What others do", "Who sees to it?");
		for (String nothing : List.of("?suggestion=99", "?suggestion=x", "?suggestion=-1", "")) {
			assertThat(this.board.page("Gus", this.board.add(0) + nothing).select("#what").text()).isEmpty();
		}
	}

	@Test
	void asksForALevelBeforeAnAction() {
		this.board.board().forget(5);
		assertThat(this.board.main("Gus", this.board.year() + "/suggestions"))
			.contains("The board has not agreed a level on this. Agree one first");
		Refusals refusals = new Refusals(this.stage);
		assertThat(refusals.refuse(409, () -> this.board.as("Gus").get(this.board.add(5))).document().text())
			.contains("The board has not agreed a level on this yet.");
		refusals.refuse(409, () -> this.board.as("Gus").post(this.board.add(5), ActionStage.fields()));
	}

	@Test
	void addsAnActionFromTheMeetingAndFromWhatWasSigned() {
		String screen = this.board.board().path() + "/meeting/indicators/" + this.stage.indicators().get(0);
		assertThat(this.board.page("Gus", screen).select("a[href=" + this.board.add(0) + "]").text())
			.isEqualTo("Add an action");
		assertThat(this.board.page("Tess", screen).select("a[href=" + this.board.add(0) + "]")).isEmpty();
		this.board.board().sign("Item 6");
		String version = this.board.board().path() + "/versions/1";
		assertThat(this.board.page("Vera", version).select("a[href=" + this.board.add(0) + "]")).hasSize(1);
		assertThat(this.board.page("Cecil", version).select("a[href=" + this.board.add(0) + "]")).isEmpty();
		assertThat(this.board.page("Gus", screen).select("a[href=" + this.board.add(0) + "]")).hasSize(1);
		UUID action = this.board.act(0, "Visit every school", "account", this.board.trust().person("Tess").toString(),
				"owner", "");
		Document page = this.board.page("Cecil", this.board.action(action));
		assertThat(page.select("h1").text()).isEqualTo("Visit every school");
		assertThat(page.select("main").text()).contains("Not started", this.board.trust().named("Tess"),
				"Ten schools by name", "No note yet");
		assertThat(page.select("main form, main .govuk-button")).isEmpty();
		assertThat(this.board.acts()).containsExactly("ACTION_ADDED");
		assertThat(this.board.main("Gus", this.board.trust().path() + "/activity")).contains("added an action about",
				"Visit every school");
	}

	@Test
	void letsTheBoardChooseThreeAndNoFourth() {
		List<UUID> actions = List.of(this.board.act(0, "First"), this.board.act(1, "Second"),
				this.board.act(2, "Third"), this.board.act(3, "Fourth"));
		actions.subList(0, 2).forEach((action) -> Stage.require(this.board.choose(action, true), 302));
		assertThat(this.board.main("Tess", this.board.year())).contains("2 of 3 chosen");
		Stage.require(this.board.choose(actions.get(2), true), 302);
		Document full = this.board.page("Gus", this.board.year());
		assertThat(full.select("main").text()).contains("3 of 3 chosen", "Three are chosen.");
		assertThat(full.select("input[name=chosen]").eachAttr("value")).containsExactly("false", "false", "false");
		Visitor.Page fourth = new Refusals(this.stage).refuse(409, () -> this.board.choose(actions.get(3), true));
		assertThat(fourth.document().select("main").text()).contains(
				"The board has chosen three actions already: “First”, “Second”, “Third”.",
				"take one of these out of the three first");
		Stage.require(this.board.choose(actions.get(0), false), 302);
		Stage.require(this.board.choose(actions.get(3), true), 302);
		Stage.require(this.board.choose(actions.get(3), true), 302);
		assertThat(this.board.acts()).containsExactly("ACTION_ADDED", "ACTION_ADDED", "ACTION_ADDED", "ACTION_ADDED",
				"ACTION_CHOSEN", "ACTION_CHOSEN", "ACTION_CHOSEN", "ACTION_NOT_CHOSEN", "ACTION_CHOSEN");
	}

	@Test
	void choosesNothingThatIsDoneOrDropped() {
		UUID done = this.board.act(0, "Done one");
		UUID dropped = this.board.act(1, "Dropped one");
		UUID kept = this.board.act(2, "Chosen one");
		Stage.require(this.board.choose(kept, true), 302);
		for (UUID over : List.of(done, kept)) {
			this.board.note(over, "DONE", "All ten.");
		}
		this.board.note(dropped, "DROPPED", "The board has another plan.");
		Document page = this.board.page("Gus", this.board.year());
		assertThat(page.select("input[name=chosen]").eachAttr("value")).as("out of the three, and nothing into them")
			.containsExactly("false");
		Refusals refusals = new Refusals(this.stage);
		assertThat(refusals.refuse(409, () -> this.board.choose(done, true)).document().select("main").text()).contains(
				"This action is done. The board chooses its three among actions that are still to do.",
				"add a note with another status first");
		assertThat(refusals.refuse(409, () -> this.board.choose(dropped, true)).document().select("main").text())
			.contains("This action was dropped.");
		assertThat(this.board.main("Tess", this.board.year())).as("what was done stays among the three")
			.contains("1 of 3 chosen");
		this.board.note(done, "AT_RISK", "One school is left.");
		Stage.require(this.board.choose(done, true), 302);
		assertThat(this.board.main("Tess", this.board.year())).contains("2 of 3 chosen");
	}

	@Test
	void saysThreeAreChosenOnlyWhereAnotherCouldBe() {
		List<UUID> actions = List.of(this.board.act(0, "First"), this.board.act(1, "Second"),
				this.board.act(2, "Third"), this.board.act(3, "Fourth"));
		actions.subList(0, 3).forEach((action) -> Stage.require(this.board.choose(action, true), 302));
		assertThat(this.board.main("Gus", this.board.year())).contains("take one out first");
		this.board.note(actions.get(3), "DONE", "All ten.");
		assertThat(this.board.main("Gus", this.board.year())).doesNotContain("take one out first");
	}

	@Test
	void neverSaysThatSomethingOverdueIsOnTrack() {
		UUID late = this.board.act(0, "Late one");
		this.board.note(late, "ON_TRACK", "Three schools are done.");
		assertThat(this.board.main("Tess", this.board.action(late))).contains("Status On track");
		this.board.late(late, 12);
		this.stage.superuser()
			.sql("update action_notes set noted_at = '2026-05-03T22:59:59Z' where action_id = ?")
			.param(late)
			.update();
		String was = "Was on track when last noted on 3 May 2026";
		assertThat(this.board.main("Cecil", this.board.all())).contains(was + ", 12 days overdue",
				"Each counts as it was last noted.");
		assertThat(this.board.main("Cecil", this.board.year())).contains(was + ", 12 days overdue");
		assertThat(this.board.main("Cecil", this.board.action(late))).contains("Status " + was, ": 12 days overdue");
		assertThat(this.board.main("Gus", this.board.action(late) + "/notes"))
			.contains("So far: " + was + ", 12 days overdue.");
		assertThat(this.board.main("Cecil", this.board.all() + "/movement")).contains(was);
		String waiting = this.board.main("Gus", this.board.closedLater(1) + "/actions/carried");
		assertThat(waiting).contains(was + ", 12 days overdue.");
		this.board.note(late, "AT_RISK", "The bus fell out.");
		assertThat(this.board.main("Cecil", this.board.all())).contains("At risk, 12 days overdue");
	}

	@Test
	void foldsSuggestionsAwayUnderTheirLabels() {
		Document page = this.board.page("Gus", this.board.year() + "/suggestions");
		assertThat(page.select(".tq-turn > details")).hasSize(this.stage.indicators().size());
		assertThat(page.select(".tq-turn > details[open]")).isEmpty();
		assertThat(page.select(".tq-turn li, .tq-turn > p, .tq-turn > a")
			.stream()
			.filter((detail) -> detail.closest("details") == null || detail.parent().hasClass("tq-turn"))).isEmpty();
		assertThat(page.select(".tq-turn > details > summary").eachText())
			.allMatch((label) -> label.matches("[1-9] suggestions?: (research|sector guidance|opinion).*, about .*"))
			.anyMatch((label) -> label.matches("[2-4] suggestions: research, (sector guidance, )?opinion, about .*"));
	}

	@Test
	void keepsTheHistoryOfNotesAndStatuses() {
		UUID action = this.board.act(0, "Visit every school");
		this.board.note(action, "ON_TRACK", "Three schools are done.\n\nTwo more in May.");
		this.board.note(action, "DONE", "All ten.");
		Document page = this.board.page("Tess", this.board.action(action));
		assertThat(page.select(".tq-read__who").eachText()).hasSize(2)
			.satisfiesExactly((newest) -> assertThat(newest).endsWith(": Done"),
					(oldest) -> assertThat(oldest).endsWith(": On track"));
		assertThat(page.select(".tq-comment").first().text()).isEqualTo("All ten.");
		assertThat(page.select("main").text()).contains("Written by " + this.board.trust().named("Gus"));
		assertThat(this.board.value(action, "status || version")).isEqualTo("DONE2");
		assertThat(this.board.main("Tess", this.board.all())).contains("1 of 1 done", "Done: 1", "was due");
	}

	@Test
	void saysInWordsWhatIsOverdue() {
		UUID late = this.board.act(0, "Late one");
		UUID soon = this.board.act(1, "Soon one");
		UUID over = this.board.act(2, "Over one");
		this.board.late(late, 12);
		this.board.late(over, 30);
		this.board.note(over, "DROPPED", "The board has another plan.");
		this.board.late(soon, -1);
		Document list = this.board.page("Cecil", this.board.all());
		assertThat(list.select(".tq-card h3").eachText()).containsExactly("Late one", "Soon one", "Over one");
		assertThat(list.select("main").text()).contains("12 days overdue", "due in 1 day", "1 overdue", "0 of 2 done",
				"how far the work is, not how good the trust is");
		assertThat(this.board.main("Cecil", this.board.action(late))).contains("12 days overdue");
		assertThat(this.board.main("Cecil", this.board.action(over))).doesNotContain("overdue");
	}

	@Test
	void showsThoseThatWereAskedFor() {
		UUID late = this.board.act(0, "Late one", "owner", "Ann & Bob");
		this.board.act(1, "Soon one");
		UUID done = this.board.act(2, "Done one");
		this.board.late(late, 2);
		this.board.note(done, "DONE", "Done.");
		assertThat(shown("?status=OPEN")).containsExactly("Late one", "Soon one");
		assertThat(shown("?status=OVERDUE")).containsExactly("Late one");
		assertThat(shown("?status=DONE")).containsExactly("Done one");
		assertThat(shown("?owner=Ann+%26+Bob")).containsExactly("Late one");
		assertThat(shown("?owner=Nobody")).isEmpty();
		assertThat(shown("?year=2000")).isEmpty();
		assertThat(shown("?status=nonsense&year=x%00&owner=")).hasSize(3);
		assertThat(this.board.main("Tess", this.board.all() + "?owner=Nobody")).contains("No action fits this choice.",
				"Show all");
	}

	private List<String> shown(String query) {
		return this.board.page("Tess", this.board.all() + query).select(".tq-card h3").eachText();
	}

	@Test
	void tellsWhomToTellWhereOneCannotAddANote() {
		UUID action = this.board.act(0, "Visit every school", "account", this.board.trust().person("Tess").toString(),
				"owner", "");
		String tell = "tell your chair, vice-chair or governance professional, who adds a note";
		assertThat(this.board.main("Tess", this.board.action(action))).contains(tell);
		assertThat(this.board.main("Gus", this.board.action(action))).doesNotContain(tell);
		this.board.note(action, "DONE", "Done.");
		assertThat(this.board.main("Tess", this.board.action(action))).doesNotContain(tell);
	}

	@Test
	void takesAwayOnlyWhatWasAddedByMistake() {
		UUID mistake = this.board.act(0, "Mistake");
		UUID kept = this.board.act(1, "Kept");
		this.board.note(kept, "AT_RISK", "Nobody has time.");
		assertThat(this.board.page("Gus", this.board.action(kept)).select("a[href$=/removal]")).isEmpty();
		Refusals refusals = new Refusals(this.stage);
		assertThat(refusals.refuse(409, () -> this.board.as("Gus").post(this.board.action(kept) + "/removal"))
			.document()
			.text()).contains("This action has a history, so it stays.");
		refusals.refuse(409, () -> this.board.as("Gus").get(this.board.action(kept) + "/removal"));
		assertThat(this.board.main("Gus", this.board.action(mistake) + "/removal")).contains("Remove “Mistake”?");
		Visitor.Page removed = this.board.as("Gus").post(this.board.action(mistake) + "/removal");
		assertThat(removed.location()).isEqualTo(this.board.all());
		refusals.refuse(404, () -> this.board.as("Gus").get(this.board.action(mistake)));
		assertThat(this.board.acts()).contains("ACTION_REMOVED");
	}

	@Test
	void saysThatAnOwnerHasLeft() {
		UUID action = this.board.act(0, "Visit every school", "account", this.board.trust().person("Tod").toString(),
				"owner", "");
		this.stage.superuser()
			.sql("delete from memberships where trust_id = ? and person_id = ?")
			.params(this.board.trust().number(), this.board.trust().person("Tod"))
			.update();
		assertThat(this.board.main("Gus", this.board.action(action)))
			.contains(this.board.trust().named("Tod") + " (has left: choose another owner)");
		Visitor gus = this.board.as("Gus");
		String change = this.board.action(action) + "/change";
		Stage.require(gus.submit(gus.get(change), change, "measure", "Nine schools"), 302);
		assertThat(this.board.value(action, "owner_id")).isEqualTo(this.board.trust().person("Tod").toString());
		Visitor.Page again = gus.post(this.board.add(1),
				ActionStage.fields("account", this.board.trust().person("Tod").toString(), "owner", ""));
		assertThat(again.status()).as("nobody new is given to who has left").isEqualTo(400);
	}

	@Test
	void offersNothingToChangeInAClosedTrust() {
		UUID action = this.board.act(0, "Visit every school");
		List<String> forms = List.of(this.board.add(0), this.board.action(action) + "/change",
				this.board.action(action) + "/notes", this.board.action(action) + "/removal", this.board.year());
		forms.forEach((path) -> assertThat(this.board.page("Gus", path).select("main form")).as(path).isNotEmpty());
		this.stage.superuser()
			.sql("update trusts set closed_on = date '2026-08-31', closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(this.board.trust().number())
			.update();
		for (String path : forms) {
			Document page = this.board.page("Gus", path);
			assertThat(page.select("main form[method=post], main .govuk-button")).as(path).isEmpty();
			assertThat(page.select("main").text()).as(path).contains("its actions stay as they are");
		}
		assertThat(this.board.page("Gus", this.board.action(action)).select("main .govuk-button")).isEmpty();
	}

	@Test
	void goesOnWhereTheAssessmentWasCancelledAndTakesNothingNew() {
		UUID action = this.board.act(0, "Visit every school");
		Stage.require(this.board.as("Gus").post(this.board.board().path() + "/cancellation", "reason", "A new chair"),
				302);
		new Refusals(this.stage).refuse(409, () -> this.board.as("Gus").post(this.board.add(0), ActionStage.fields()));
		this.board.note(action, "ON_TRACK", "The board still wants it.");
		assertThat(this.board.main("Tess", this.board.action(action))).contains("The board still wants it.",
				", which was cancelled");
		assertThat(this.board.page("Tess", this.board.all()).select("a[href=" + this.board.year() + "]")).isEmpty();
	}

	@Test
	void mixesNoProgressOfAnsweringWithQuality() {
		String organising = this.board.main("Gus", this.board.board().path());
		assertThat(organising).contains("have submitted").doesNotContain("of 100", "score");
		assertThat(this.board.main("Gus", this.board.all())).doesNotContain("score", "of 100", "submitted");
		Document results = this.board.page("Gus", this.board.board().path() + "/results");
		assertThat(results.select("progress")).isEmpty();
	}

	@Test
	void lastsAfterSigningAndGoesOnWhileItIsCorrected() {
		this.board.board().sign("Item 6");
		UUID action = this.board.act(0, "After signing");
		this.board.note(action, "ON_TRACK", "Begun");
		this.board.board().correct("A wrong level");
		this.board.act(1, "While it is corrected");
		assertThat(this.board.acts()).hasSize(3);
	}

}
