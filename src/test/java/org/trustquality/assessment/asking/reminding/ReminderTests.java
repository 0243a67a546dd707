package org.trustquality.assessment.asking.reminding;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Letterbox;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Those who have not finished are reminded, by hand and when it is time, and not twice.
 */
@DemonstratedApplication
class ReminderTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Autowired
	private Stage stage;

	@Test
	void remindsThoseWhoHaveNotFinished() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		open.begin("Wendy Hollis");
		open.answerAll("Farid Noor", "3");
		Letterbox letters = new Letterbox(this.stage);
		Visitor helen = this.stage.as(Stage.HELEN);
		Visitor.Page page = helen.get(open.path() + "/reminder");
		assertThat(page.document().select("main").text()).contains("5 people get", "To those who have not started",
				"Dear Ellen Brook", "To those who have started", "Dear Wendy Hollis");
		int before = letters.count();
		assertThat(helen.submit(page, open.path() + "/reminder").status()).isEqualTo(302);
		assertThat(letters.count() - before).isEqualTo(5);
		assertThat(letters.to(Letterbox.address("Wendy Hollis")).get(0)).contains("please answer by",
				"You have started");
		assertThat(letters.to(Letterbox.address("Ellen Brook")).get(0)).contains("You have not started");
		assertThat(letters.to(Letterbox.address("Farid Noor")).get(0)).doesNotContain("please answer by 3",
				"You have started");
		assertThat(this.stage.stranger().get(letters.link(Letterbox.address("Ellen Brook"))).status()).isEqualTo(200);
		assertThat(lastAct()).isEqualTo("REMINDER_SENT {\"count\":\"5\"");
	}

	private String lastAct() {
		return this.stage.superuser().sql("""
				select act || ' ' || split_part(details, ',', 1) from activities join trusts t using (trust_id)
				where t.name = ? order by sequence desc limit 1""").param(Stage.SALTMARSH).query(String.class).single();
	}

	@Test
	void remindsNobodyTwiceWithinAnHour() throws Exception {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Letterbox letters = new Letterbox(this.stage);
		int before = letters.count();
		Visitor helen = this.stage.as(Stage.HELEN);
		List<Integer> statuses = together(() -> helen.twin().post(open.path() + "/reminder").status());
		System.out.println("Reminded together: requests=16, people=6, mails=" + (letters.count() - before));
		assertThat(statuses).containsOnly(302);
		assertThat(letters.count() - before).isEqualTo(6);
		assertThat(helen.get(open.path() + "/reminder").document().text()).contains("There is nobody to remind now");
		this.stage.superuser()
			.sql("update invitations set reminded_at = now() - interval '61 minutes' where assessment_id = ?")
			.param(open.reference())
			.update();
		assertThat(helen.get(open.path() + "/reminder").document().text()).contains("6 people get");
	}

	private static <T> List<T> together(Callable<T> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(16);
		try {
			List<T> results = new java.util.ArrayList<>();
			for (Future<T> one : threads.invokeAll(Stream.generate(() -> work).limit(16).toList())) {
				results.add(one.get());
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void refusesWhileNobodyCanAnswer() {
		Refusals refusals = new Refusals(this.stage);
		Visitor helen = this.stage.as(Stage.HELEN);
		Stage.Played draft = this.stage.draft(Stage.SALTMARSH);
		refusals.refuse(409, () -> helen.get(draft.path() + "/reminder"));
		refusals.refuse(409, () -> helen.post(draft.path() + "/reminder"));
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		helen.post(open.path() + "/closure");
		refusals.refuse(409, () -> helen.post(open.path() + "/reminder"));
	}

	@Test
	void isPlannedWhenItOpens() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		assertThat(planned(open)).hasSize(3).allSatisfy((time) -> assertThat(time).endsWith("08:00"));
	}

	/** By the clock in England. */
	private List<String> planned(Stage.Played open) {
		return this.stage.superuser()
			.sql("""
					select to_char(execution_time at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') from scheduled_tasks
					where task_name = 'remind-respondents' and task_instance like '%' || ? || '%' order by execution_time""")
			.param(open.reference().toString())
			.query(String.class)
			.list();
	}

	@Test
	void remindsWhenTheTimeHasCome() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		open.answerAll("Farid Noor", "3");
		Letterbox letters = new Letterbox(this.stage);
		int farid = letters.to(Letterbox.address("Farid Noor")).size();
		int joan = letters.to(Letterbox.address(Stage.JOAN)).size();
		due(open);
		await(() -> planned(open).size() == 2);
		await(() -> letters.to(Letterbox.address(Stage.JOAN)).size() == joan + 1);
		assertThat(letters.to(Letterbox.address("Farid Noor"))).hasSize(farid);
		assertThat(this.stage.superuser()
			.sql("select actor is null from activities where act = 'REMINDER_SENT' order by happened_at desc limit 1")
			.query(Boolean.class)
			.single()).as("the service did it").isTrue();
	}

	/** A job that was not called off in time must not remind of the wrong day. */
	@Test
	void doesNotRemindForATimeThatWasMoved() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		this.stage.superuser()
			.sql("update assessments set closes_at = closes_at + interval '9 days' where assessment_id = ?")
			.param(open.reference())
			.update();
		Map<String, String> before = this.stage.checksums(this.stage.trust(Stage.SALTMARSH));
		due(open);
		await(() -> planned(open).size() == 2);
		assertThat(this.stage.checksums(this.stage.trust(Stage.SALTMARSH))).isEqualTo(before);
	}

	/** Lets the first of the planned reminders be due. */
	private void due(Stage.Played open) {
		this.stage.superuser()
			.sql("""
					update scheduled_tasks set execution_time = now() where task_name = 'remind-respondents'
						and task_instance = (select min(task_instance) from scheduled_tasks
							where task_name = 'remind-respondents' and task_instance like '%' || ? || '%')""")
			.param(open.reference().toString())
			.update();
	}

	private static void await(BooleanSupplier condition) {
		long start = System.nanoTime();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime() - start).as("time waited").isLessThan(PATIENCE.toNanos());
			LockSupport.parkNanos(100_000_000);
		}
	}

}
