package org.trustquality.improvement.page;

import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.TestDatabase;
import org.trustquality.Visitor;
import org.trustquality.improvement.ActionStage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is taken away in the moment in which somebody else works with it. */
@DemonstratedApplication
class RemovalRaceTests {

	private static final String REMOVE = """
			select 1 from actions where action_id = '%1$s' for update;
			delete from action_years where action_id = '%1$s';
			delete from actions where action_id = '%1$s'""";

	private static final String CHOOSE = """
			select 1 from actions where action_id = '%1$s' for update;
			update action_years set chosen = true where action_id = '%1$s'""";

	@Autowired
	private Stage stage;

	@Autowired
	private TestDatabase.Logins logins;

	private ActionStage board;

	private UUID action;

	@BeforeEach
	void agree() {
		this.board = new ActionStage(this.stage);
		this.action = this.board.act(0, "Visit every school");
	}

	/** Sends a request that has to wait for somebody else, who then comes to an end. */
	private Visitor.Page after(String other, Supplier<Visitor.Page> request) throws Exception {
		ExecutorService thread = Executors.newSingleThreadExecutor();
		try (Connection holder = TestDatabase.dataSource(this.logins.superuser()).getConnection();
				Statement statement = holder.createStatement()) {
			holder.setAutoCommit(false);
			statement.execute(other.formatted(this.action));
			Future<Visitor.Page> waiting = thread.submit(request::get);
			long start = System.nanoTime();
			while (waiting() == 0 && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(20)) {
				LockSupport.parkNanos(20_000_000);
			}
			assertThat(waiting()).as("requests that wait").isOne();
			holder.commit();
			return waiting.get(60, TimeUnit.SECONDS);
		}
		finally {
			thread.shutdownNow();
		}
	}

	private long waiting() {
		return this.stage.superuser()
			.sql("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
			.query(Long.class)
			.single();
	}

	private int rows(String table) {
		return this.stage.superuser()
			.sql("select count(*) from " + table + " where action_id = ?")
			.param(this.action)
			.query(Integer.class)
			.single();
	}

	@Test
	void carriesWhatIsLeft() throws Exception {
		UUID left = this.board.act(1, "Read the reports");
		String later = this.board.closedLater(1);
		Visitor gus = this.board.as("Gus");
		Visitor.Page carried = after(REMOVE, () -> gus.post(later + "/actions/carried"));
		assertThat(carried.status()).isEqualTo(302);
		assertThat(this.stage.superuser()
			.sql("select action_id from action_years where trust_id = ? and carried")
			.param(this.board.trust().number())
			.query(UUID.class)
			.list()).containsExactly(left);
		assertThat(this.stage.superuser()
			.sql("select details::jsonb ->> 'count' from activities where trust_id = ? and act = 'ACTIONS_CARRIED'")
			.param(this.board.trust().number())
			.query(String.class)
			.list()).containsExactly("1");
	}

	@Test
	void choosesNothingThatIsGone() throws Exception {
		Visitor gus = this.board.as("Gus");
		Visitor.Page chosen = after(REMOVE,
				() -> gus.post(this.board.year() + "/" + this.action + "/choice", "chosen", "true"));
		assertThat(chosen.status()).isEqualTo(404);
		assertThat(this.board.acts()).doesNotContain("ACTION_CHOSEN");
	}

	@Test
	void removesNothingThatTheBoardChooses() throws Exception {
		Visitor gus = this.board.as("Gus");
		Visitor.Page removed = after(CHOOSE, () -> gus.post(this.board.action(this.action) + "/removal"));
		assertThat(removed.status()).isEqualTo(409);
		assertThat(removed.document().text()).contains("take it out of the three first");
		assertThat(rows("actions")).isOne();
		assertThat(rows("action_years")).isOne();
	}

	@Test
	void removesWhatWasChosenOnceItIsTakenOut() {
		Stage.require(this.board.choose(this.action, true), 302);
		Visitor gus = this.board.as("Gus");
		String removal = this.board.action(this.action) + "/removal";
		assertThat(this.board.page("Gus", this.board.action(this.action)).select("a[href$=/removal]")).isEmpty();
		new Refusals(this.stage).refuse(409, () -> gus.post(removal));
		Stage.require(this.board.choose(this.action, false), 302);
		Stage.require(gus.post(removal), 302);
		assertThat(rows("actions")).isZero();
	}

}
