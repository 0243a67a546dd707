package org.trustquality.assessment.result;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** An assessment closes by itself when its time has come, and only then. */
@DemonstratedApplication
class ClosingJobTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Autowired
	private Stage stage;

	@Test
	void closesAtItsDateAndCounts() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		List.of(Stage.JOAN, "Wendy Hollis", "Farid Noor").forEach((name) -> open.answerAll(name, "4"));
		assertThat(jobs(open)).isEqualTo(1);
		closesIn(open, "1 second");
		due(open, "1 second");
		await(() -> open.state().equals("CLOSED"));
		assertThat(open.one("select counted::text from assessment_results where assessment_id = ?")).isEqualTo("3");
		await(() -> jobs(open) == 0);
		assertThat(this.stage.as(Stage.JOAN).get(open.path() + "/results").status()).isEqualTo(200);
		refusesAnAnswer(open, "Ellen Brook");
		System.out.println("Closing at the date: closed=1, answers taken afterwards=0");
	}

	/** The job looks every few seconds; the closing time is kept to the moment. */
	@Test
	void refusesAnAnswerAfterTheClosingTimeEvenIfTheJobIsLate() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor joan = open.answerAll(Stage.JOAN, "4");
		Visitor.Page shown = joan.get(open.indicator(first()));
		open.begin("Wendy Hollis");
		due(open, "1 day");
		closesIn(open, "-1 second");
		Map<String, String> before = this.stage.checksums();
		refuses(joan.submit(shown, open.indicator(first()), "choice", "1"));
		refuses(joan.submit(shown, open.indicator(first()), "choice", "4", "note", "one more word"));
		refuses(joan.post(open.response() + "/submission"));
		refuses(this.stage.as("Farid Noor").post(open.response()));
		assertThat(open.state()).isEqualTo("OPEN");
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	@Test
	void leavesAnAssessmentAloneThatWasClosedByHand() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		assertThat(this.stage.as(Stage.JOAN).post(open.path() + "/closure").status()).isEqualTo(302);
		closesIn(open, "-1 second");
		Map<String, String> before = this.stage.checksums();
		due(open, "0 seconds");
		await(() -> jobs(open) == 0);
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	@Test
	void doesNotCloseBeforeItsDate() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		due(open, "0 seconds");
		await(() -> jobs(open) == 0);
		assertThat(open.state()).isEqualTo("OPEN");
	}

	private void refusesAnAnswer(Stage.Played closed, String name) {
		Visitor visitor = this.stage.as(name);
		refuses(visitor.post(closed.response()));
	}

	private static void refuses(Visitor.Page page) {
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.document().text()).contains("has closed");
	}

	private void closesIn(Stage.Played open, String span) {
		this.stage.superuser()
			.sql("update assessments set closes_at = now() + ?::interval where assessment_id = ?")
			.params(span, open.reference())
			.update();
	}

	private void due(Stage.Played open, String span) {
		this.stage.superuser()
			.sql("update scheduled_tasks set execution_time = now() + ?::interval where task_name = 'close-assessment' and task_instance like '%' || ? || '%'")
			.params(span, open.reference().toString())
			.update();
	}

	private int jobs(Stage.Played open) {
		return this.stage.superuser()
			.sql("select count(*) from scheduled_tasks where task_name = 'close-assessment' and task_instance like '%' || ? || '%'")
			.param(open.reference().toString())
			.query(Integer.class)
			.single();
	}

	private String first() {
		return this.stage.indicators().get(0);
	}

	private static void await(BooleanSupplier condition) {
		long start = System.nanoTime();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime() - start).as("time waited").isLessThan(PATIENCE.toNanos());
			java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
		}
	}

}
