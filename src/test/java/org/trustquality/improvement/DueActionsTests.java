package org.trustquality.improvement;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** When actions are due stands in the trust's calendar until they are done. */
@DemonstratedApplication
class DueActionsTests {

	@Autowired
	private Stage stage;

	@Test
	void standInTheCalendarUntilTheyAreDone() {
		ActionStage board = new ActionStage(this.stage);
		UUID visit = board.act(3, "Visit every school", ActionStage.due(ActionStage.TODAY.plusDays(50)));
		String calendar = board.trust().path() + "/calendar";
		assertThat(board.as("Cecil").get(calendar).document().select("main").text())
			.contains("Due: Visit every school");
		assertThat(board.as("Cecil").get(calendar).document().select("main a").eachAttr("href"))
			.contains(board.action(visit));
		board.note(visit, "DONE", "All ten were visited.");
		assertThat(board.as("Cecil").get(calendar).document().select("main").text())
			.doesNotContain("Visit every school");
	}

}
