package org.trustquality.improvement.page;

import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Refusals;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.Visitor;
import org.trustquality.improvement.ActionStage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a year leaves open comes into the next one and counts once it is confirmed. */
@DemonstratedApplication
class CarryForwardTests {

	@Autowired
	private Stage stage;

	private ActionStage board;

	private String later;

	private UUID open;

	private UUID done;

	@BeforeEach
	void signAndGoOn() {
		this.board = new ActionStage(this.stage);
		this.board.board().change(0, "target_level = 4");
		this.board.board().sign("Item 6");
		this.open = this.board.act(0, "Still open");
		this.done = this.board.act(1, "Long done");
		this.board.note(this.open, "AT_RISK", "Nobody has time.");
		this.board.note(this.done, "DONE", "Done.");
		Stage.require(this.board.choose(this.open, true), 302);
		this.later = this.board.closedLater(1);
	}

	private String carried() {
		return this.later + "/actions/carried";
	}

	@Test
	void isAnnouncedOnADraftWithAYearBeforeIt() {
		String signed = "Once this assessment has closed, you can carry over what is left of";
		String draft = this.board.trust().draft("Gus", 1);
		assertThat(this.board.main("Gus", draft)).contains(signed, "evidence items, targets and open actions.",
				"Each counts for nothing until somebody confirms it.");
		assertThat(this.board.main("Gus", this.board.trust().draft("Gus", 1, "board-skills.1")))
			.doesNotContain("Once this assessment has closed");
		assertThat(this.board.main("Gus", this.board.trust().draft("Gus", 0)))
			.doesNotContain("Once this assessment has closed");
		Stage.require(this.board.as("Gus").post(draft + "/opening"), 302);
		assertThat(this.board.main("Gus", draft)).doesNotContain("Once this assessment has closed");
	}

	@Test
	void isAnnouncedForActionsAloneWhereNothingIsSigned() {
		ActionStage young = new ActionStage(this.stage);
		assertThat(young.main("Gus", young.trust().draft("Gus", 1)))
			.contains("you can carry open actions of earlier years forward. Each counts for nothing")
			.doesNotContain("evidence items");
	}

	@Test
	void listsWhatWouldComeAndChangesNothingYet() {
		Document page = this.board.page("Gus", carried());
		assertThat(page.select("main").text())
			.contains("Still open", "At risk", "Carry 1 action forward", "4 Established, to confirm",
					"shown and never counted", "Carry evidence items over")
			.doesNotContain("Long done");
		assertThat(page.select("main tbody tr")).hasSize(1);
		assertThat(this.board.main("Tess", this.later + "/actions")).contains("0 of 3 chosen")
			.doesNotContain("Still open");
	}

	@Test
	void countsOnlyWhatSomebodyConfirms() {
		Stage.require(this.board.as("Gus").post(carried()), 302);
		assertThat(this.board.main("Tess", this.later + "/actions")).contains("Carried forward, to confirm",
				"Still open", "0 of 3 chosen");
		Visitor gus = this.board.as("Gus");
		String here = this.later + "/actions/" + this.open;
		assertThat(new Refusals(this.stage).refuse(409, () -> gus.post(here + "/choice", "chosen", "true"))
			.document()
			.text()).contains("Confirm first that the board goes on with it.");
		assertThat(this.board.page("Tess", this.board.all()).select(".tq-card").first().text())
			.doesNotContain(laterYear());
		Stage.require(gus.post(here + "/confirmation"), 302);
		Stage.require(gus.post(here + "/confirmation"), 302);
		Stage.require(gus.post(here + "/choice", "chosen", "true"), 302);
		assertThat(this.board.main("Tess", this.later + "/actions")).contains("1 of 3 chosen")
			.doesNotContain("to confirm");
		assertThat(this.board.page("Tess", this.board.all()).select(".tq-card").first().text()).contains(laterYear());
		assertThat(this.board.acts().subList(5, this.board.acts().size())).containsExactly("ACTIONS_CARRIED",
				"ACTION_CONFIRMED", "ACTION_CHOSEN");
	}

	private String laterYear() {
		return this.stage.superuser()
			.sql("select academic_year || ' to ' || academic_year + 1 from assessments where assessment_id = ?::uuid")
			.param(this.later.replaceAll(".*/", ""))
			.query(String.class)
			.single();
	}

	@Test
	void keepsOneActionWithItsHistory() {
		Stage.require(this.board.as("Gus").post(carried()), 302);
		Stage.require(this.board.as("Gus").post(carried()), 302);
		String page = this.board.main("Tess", this.board.action(this.open));
		assertThat(page).contains("Comes from", "Carried forward to", "to confirm: counts for nothing there yet",
				"Nobody has time.", "one of the board's three");
		assertThat(this.stage.superuser()
			.sql("select count(*) from actions where trust_id = ?")
			.param(this.board.trust().number())
			.query(Integer.class)
			.single()).isEqualTo(2);
		assertThat(this.board.page("Gus", this.board.action(this.open)).select("a[href$=/removal]")).isEmpty();
		assertThat(this.board.main("Gus", carried())).contains("Confirm that the board goes on with it")
			.doesNotContain("Carry 1");
	}

	@Test
	void showsLastYearsTargetInTheMeetingAndTakesItForNothing() {
		String screen = this.later + "/meeting/indicators/" + this.stage.indicators().get(0);
		Document page = this.board.page("Gus", screen);
		assertThat(page.select("main").text()).contains("target: 4 Established (to confirm:");
		assertThat(page.select("#target option[selected], input[name=level][checked]")).isEmpty();
		Visitor gus = this.board.as("Gus");
		Stage.require(gus.submit(gus.get(screen), screen, "level", "4", "reason", "It is there now."), 302);
		assertThat(this.board.main("Gus", carried())).contains("No target of an earlier year is left to confirm.");
	}

	@Test
	void carriesNothingBackwards() {
		UUID newer = this.board.act(this.later, 0, "Of the later year", agreed());
		assertThat(this.board.main("Gus", this.board.year() + "/carried")).doesNotContain("Of the later year");
		assertThat(newer).isNotNull();
	}

	/** The later board has agreed, too. */
	private String[] agreed() {
		SignedBoard.agreeAll(this.stage, UUID.fromString(this.later.replaceAll(".*/", "")), 3);
		return new String[0];
	}

	@Test
	void showsEachActionBesideWhatMovedAndClaimsNoCause() {
		Document page = this.board.page("Cecil", this.board.all() + "/movement");
		assertThat(page.select("main").text()).contains("does not say that one caused the other", "Still open",
				"Long done");
		List<String> moved = page.select("td[data-label=What moved]").eachText();
		assertThat(moved).hasSize(2).allSatisfy((words) -> assertThat(words).contains(": 54,", ": 75"));
		ActionStage young = new ActionStage(this.stage);
		young.act(0, "Brand new");
		assertThat(young.main("Tess", young.all() + "/movement")).contains("No assessment has closed since.");
	}

	@Test
	void readsTheRunOfYearsOnceFromHoweverManyYearsActionsCome() throws Exception {
		int fromOne = statementsOfMovement();
		String earlier = this.board.closedLater(-1);
		SignedBoard.agreeAll(this.stage, UUID.fromString(earlier.replaceAll(".*/", "")), 3);
		this.board.act(earlier, 1, "Of the year before");
		assertThat(statementsOfMovement()).isEqualTo(fromOne);
		assertThat(this.board.page("Cecil", this.board.all() + "/movement").select("td[data-label=What moved] strong"))
			.as("three actions, each with two scores")
			.hasSize(6);
		System.out.println("Statements of actions and what moved since: " + fromOne);
	}

	private int statementsOfMovement() throws Exception {
		Visitor cecil = this.board.as("Cecil");
		cecil.get(this.board.all() + "/movement");
		return Statements.of(() -> cecil.get(this.board.all() + "/movement")).ofVisitors().statements().size();
	}

	@Test
	void showsTheLastYearSinceThatShowsResults() {
		String few = this.board.trust().open("Gus", 1);
		Stage.require(this.board.as("Gus").post(few + "/closure"), 302);
		assertThat(
				this.board.page("Cecil", this.board.all() + "/movement").select("td[data-label=What moved]").eachText())
			.hasSize(2)
			.allSatisfy((words) -> assertThat(words).contains(": 54,", ": 75"));
	}

	@Test
	void takesNoEarlierYearForALaterOneWhereItsOwnWasGivenUp() {
		ActionStage young = new ActionStage(this.stage);
		young.act(0, "Brand new");
		young.closedLater(-1);
		assertThat(young.main("Tess", young.all() + "/movement")).contains("No assessment has closed since.");
		Stage.require(young.as("Gus").post(young.board().path() + "/cancellation", "reason", "Done again"), 302);
		assertThat(young.main("Tess", young.all() + "/movement")).contains("No assessment has closed since.");
		young.closedLater(1);
		assertThat(young.main("Tess", young.all() + "/movement"))
			.contains("One of the two years shows no result to you.");
	}

}
