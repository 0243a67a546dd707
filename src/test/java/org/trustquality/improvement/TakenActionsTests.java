package org.trustquality.improvement;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustVisit;
import org.trustquality.comparison.ActionTaken;
import org.trustquality.comparison.ActionsTaken;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the comparison of years learns of a trust's actions. */
@DemonstratedApplication
class TakenActionsTests {

	@Autowired
	private Stage stage;

	@Autowired
	private ActionsTaken taken;

	@Test
	void tellsOfEachOnceInTheOrderOfTheirDatesInOneStatement() throws Exception {
		ActionStage board = new ActionStage(this.stage);
		board.act(3, "Second", ActionStage.due(ActionStage.TODAY.plusDays(50)));
		java.util.UUID first = board.act(2, "First", "account", board.trust().person("Tess").toString(), "owner", "");
		board.note(first, "AT_RISK", "Nobody has time.");
		String later = board.closedLater(1);
		Stage.require(board.as("Gus").post(later + "/actions/carried"), 302);
		TrustVisit visit = new TrustVisit(board.trust().number(), board.trust().reference(),
				board.trust().person("Cecil"));
		Statements.Sent<List<ActionTaken>> sent = Statements
			.of(() -> Tenancy.inTrust(visit.trustId(), visit.personId(), () -> this.taken.of(visit)));
		assertThat(sent.ofVisitors().statements()).filteredOn((sql) -> !sql.contains("set_config")).hasSize(1);
		assertThat(sent.result()).extracting(ActionTaken::what).containsExactly("First", "Second");
		ActionTaken told = sent.result().get(0);
		assertThat(told.indicatorId()).isEqualTo(this.stage.indicators().get(2));
		assertThat(told.owner()).isEqualTo(board.trust().named("Tess"));
		assertThat(told.status()).isEqualTo("At risk");
		assertThat(told.path()).isEqualTo(board.action(first));
		assertThat(board.as("Cecil").get(told.path()).status()).isEqualTo(200);
	}

}
