package org.trustquality.improvement.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.improvement.ActionStage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people at one action: nothing is lost silently. */
@DemonstratedApplication
class TogetherTests {

	@Autowired
	private Stage stage;

	private ActionStage board;

	private UUID action;

	@BeforeEach
	void agree() {
		this.board = new ActionStage(this.stage);
		this.action = this.board.act(0, "Visit every school");
	}

	@Test
	void asksWhichOfTwoChangesToKeep() {
		String change = this.board.action(this.action) + "/change";
		Visitor.Page mine = this.board.as("Gus").get(change);
		Visitor.Page theirs = this.board.as("Clara").get(change);
		Stage.require(this.board.as("Clara").submit(theirs, change, "what", "Visit two schools"), 302);
		Visitor.Page conflict = this.board.as("Gus").submit(mine, change, "what", "Visit ten schools");
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.document().select("main").text()).contains("Somebody else has changed this action",
				"Visit ten schools", "Visit two schools");
		assertThat(this.board.value(this.action, "what")).isEqualTo("Visit two schools");
		Stage.require(this.board.as("Gus").submit(conflict, change), 302);
		assertThat(this.board.value(this.action, "what || version")).isEqualTo("Visit ten schools2");
	}

	@Test
	void changesNothingWhereBothSayTheSame() {
		String change = this.board.action(this.action) + "/change";
		Visitor.Page mine = this.board.as("Gus").get(change);
		Visitor.Page theirs = this.board.as("Clara").get(change);
		Stage.require(this.board.as("Clara").submit(theirs, change, "what", "Visit two schools"), 302);
		Stage.require(this.board.as("Gus").submit(mine, change, "what", "Visit two schools"), 302);
		assertThat(this.board.value(this.action, "version")).isEqualTo("1");
	}

	@Test
	void letsNoStatusOverwriteOneThatNobodySaw() {
		String notes = this.board.action(this.action) + "/notes";
		Visitor.Page mine = this.board.as("Gus").get(notes);
		Visitor.Page theirs = this.board.as("Clara").get(notes);
		Stage.require(this.board.as("Clara").submit(theirs, notes, "status", "AT_RISK", "note", "The bus fell out"),
				302);
		Visitor.Page conflict = this.board.as("Gus")
			.submit(mine, notes, "status", "ON_TRACK", "note", "First line\nSecond line");
		assertThat(conflict.status()).isEqualTo(409);
		Document page = conflict.document();
		assertThat(page.select("main").text()).contains("At risk", "The bus fell out", "On track", "Second line");
		Stage.require(this.board.as("Gus").submit(conflict, notes), 302);
		assertThat(this.board.page("Tess", this.board.action(this.action)).select(".tq-read__who").eachText())
			.satisfiesExactly((newest) -> assertThat(newest).endsWith("On track"),
					(oldest) -> assertThat(oldest).endsWith("At risk"));
		assertThat(this.board.page("Tess", this.board.action(this.action)).select(".tq-comment").first().wholeText())
			.isEqualTo("First line\nSecond line");
	}

	@Test
	void choosesThreeHoweverManyAreChosenAtOnce() throws Exception {
		List<UUID> actions = new ArrayList<>(List.of(this.action));
		for (int number = 2; number <= 8; number++) {
			actions.add(this.board.act(number, "Number " + number));
		}
		AtomicInteger next = new AtomicInteger();
		Visitor gus = this.board.as("Gus");
		List<Integer> statuses = PlayedTrust.together(8,
				() -> gus.twin()
					.post(this.board.year() + "/" + actions.get(next.getAndIncrement()) + "/choice", "chosen", "true")
					.status());
		Map<Integer, Long> counted = PlayedTrust.counted(statuses);
		System.out.println("Chosen at once: requests=8, answers=" + counted);
		assertThat(counted).isEqualTo(Map.of(302, 3L, 409, 5L));
		assertThat(this.stage.superuser()
			.sql("select count(*) from action_years where trust_id = ? and chosen")
			.param(this.board.trust().number())
			.query(Integer.class)
			.single()).isEqualTo(3);
	}

	@Test
	void numbersNotesThatComeAtOnce() throws Exception {
		Visitor gus = this.board.as("Gus");
		String notes = this.board.action(this.action) + "/notes";
		List<Integer> statuses = PlayedTrust.together(6,
				() -> gus.twin().post(notes, "status", "ON_TRACK", "note", "Begun", "seen", "0").status());
		assertThat(PlayedTrust.counted(statuses)).isEqualTo(Map.of(302, 1L, 409, 5L));
	}

}
