package org.trustquality.assessment;

import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.TestDatabase;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The same thing asked many times in the same moment has one effect. */
@DemonstratedApplication
class TogetherTests {

	private static final int TIMES = 16;

	@Autowired
	private Stage stage;

	@Autowired
	private TestDatabase.Logins logins;

	@Test
	void givesOneReceiptForManySubmissions() throws Exception {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor joan = open.begin(Stage.JOAN);
		this.stage.indicators().forEach((indicator) -> open.answer(joan, indicator, "3", ""));
		Statements.Sent<List<String>> sent = Statements
			.of(() -> whileLocked("select 1 from invitations where status = 'STARTED' for update",
					() -> together(() -> {
						Visitor twin = joan.twin();
						assertThat(twin.post(open.response() + "/submission").status()).isEqualTo(302);
						return twin.get(open.response() + "/submission")
							.document()
							.text()
							.replaceAll("(?s).*?([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}).*", "$1");
					})));
		Set<String> different = new TreeSet<>(sent.result());
		long written = sent.statements().stream().filter((sql) -> sql.startsWith("update invitations")).count();
		System.out.println(
				"Submitted together: requests=" + TIMES + ", receipts=" + different.size() + ", written=" + written);
		assertThat(written).as("a receipt, once written, stays").isOne();
		assertThat(different).containsExactly(
				open.one("select receipt_number from invitations where assessment_id = ? and status = 'SUBMITTED'"));
	}

	@Test
	void startsOneSheet() throws Exception {
		Stage.Played open = this.stage.open(Stage.BRACKENWELL);
		Visitor trustee = this.stage.as("Colin Draper");
		List<Integer> statuses = statuses(() -> trustee.twin().post(open.response()));
		assertThat(statuses).containsOnly(302);
		assertThat(open.one("select count(*)::text from responses where assessment_id = ?")).isEqualTo("1");
	}

	@Test
	void closesOnce() throws Exception {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		List.of(Stage.JOAN, "Wendy Hollis", "Farid Noor").forEach((name) -> open.answerAll(name, "4"));
		Visitor helen = this.stage.as(Stage.HELEN);
		List<Integer> statuses = statuses(() -> helen.twin().post(open.path() + "/closure"));
		System.out.println("Closed together: requests=" + TIMES + ", effects="
				+ statuses.stream().filter((status) -> status == 302).count());
		assertThat(statuses).containsOnlyOnce(302).containsOnly(302, 409);
		assertThat(open.one("select count(*)::text from assessment_results where assessment_id = ?")).isEqualTo("1");
		assertThat(open.one("select count(*)::text from indicator_results where assessment_id = ?"))
			.isEqualTo(Integer.toString(this.stage.indicators().size()));
	}

	@Test
	void opensOnce() throws Exception {
		Stage.Played draft = this.stage.draft(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		assertThat(statuses(() -> helen.twin().post(draft.path() + "/opening"))).containsOnlyOnce(302)
			.containsOnly(302, 409);
		assertThat(this.stage.superuser()
			.sql("select count(*) from scheduled_tasks where task_name = 'close-assessment' and task_instance like '%' || ? || '%'")
			.param(draft.reference().toString())
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void addsAPersonOnce() throws Exception {
		Stage.Played draft = this.stage.draft(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		assertThat(statuses(() -> helen.twin()
			.post(draft.path() + "/respondents", "name", "Ivy Lowe", "email", "Ivy.Lowe@example.org", "role",
					"TRUSTEE")))
			.containsOnlyOnce(302)
			.containsOnly(302, 409);
	}

	/** Two organisers, two assessments, one new person. */
	@Test
	void takesInAPersonOnceWhoIsAddedInTwoPlaces() throws Exception {
		List<Stage.Played> drafts = Stream.generate(() -> this.stage.draft(Stage.SALTMARSH)).limit(TIMES).toList();
		Visitor helen = this.stage.as(Stage.HELEN);
		java.util.Iterator<Stage.Played> next = drafts.iterator();
		List<Integer> statuses = together(() -> {
			Stage.Played draft;
			synchronized (next) {
				draft = next.next();
			}
			return helen.twin()
				.post(draft.path() + "/respondents", "name", "Una Reeve", "email", "una.reeve@example.org", "role",
						"TRUSTEE")
				.status();
		});
		assertThat(statuses).containsOnly(302);
		assertThat(this.stage.superuser()
			.sql("select count(*) from people where email = 'una.reeve@example.org'")
			.query(Integer.class)
			.single()).isOne();
	}

	/** Holds rows until the requests have all come as far as they can without them. */
	private <T> T whileLocked(String lock, Callable<T> work) throws Exception {
		ExecutorService thread = Executors.newSingleThreadExecutor();
		try (Connection holder = TestDatabase.dataSource(this.logins.superuser()).getConnection()) {
			holder.setAutoCommit(false);
			holder.createStatement().execute(lock);
			Future<T> waiting = thread.submit(work);
			long start = System.nanoTime();
			while (waitingForLocks() < 8 && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(3)) {
				LockSupport.parkNanos(20_000_000);
			}
			assertThat(waitingForLocks()).as("requests that wait").isGreaterThan(1);
			holder.rollback();
			return waiting.get(60, TimeUnit.SECONDS);
		}
		finally {
			thread.shutdownNow();
		}
	}

	private long waitingForLocks() {
		return this.stage.superuser()
			.sql("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
			.query(Long.class)
			.single();
	}

	private static List<Integer> statuses(Supplier<Visitor.Page> request) throws Exception {
		return together(() -> request.get().status());
	}

	private static <T> List<T> together(Callable<T> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(TIMES);
		CountDownLatch start = new CountDownLatch(TIMES);
		try {
			List<Future<T>> all = Stream.generate(() -> threads.submit(() -> {
				start.countDown();
				start.await();
				return work.call();
			})).limit(TIMES).toList();
			List<T> results = new java.util.ArrayList<>();
			for (Future<T> one : all) {
				results.add(one.get(60, TimeUnit.SECONDS));
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
