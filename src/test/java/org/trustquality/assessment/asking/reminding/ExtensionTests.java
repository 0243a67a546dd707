package org.trustquality.assessment.asking.reminding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Letterbox;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** More time moves everything that was planned and tells everybody, once. */
@DemonstratedApplication
class ExtensionTests {

	private static final LocalDate LATER = LocalDate.now(ZoneId.of("Europe/London")).plusDays(40);

	@Autowired
	private Stage stage;

	@Test
	void movesWhatIsPlannedAndTellsEverybody() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		open.answerAll("Farid Noor", "3");
		List<String> before = planned(open);
		Letterbox letters = new Letterbox(this.stage);
		int mails = letters.count();
		Visitor helen = this.stage.as(Stage.HELEN);
		assertThat(extend(helen, open, LATER, "Half term\r\ncame in between").status()).isEqualTo(302);
		assertThat(planned(open)).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
		assertThat(planned(open)).anyMatch((job) -> job.equals("close-assessment " + LATER + " 17:00"))
			.anyMatch((job) -> job.equals("remind-respondents " + LATER.minusDays(7) + " 08:00"))
			.anyMatch((job) -> job.equals("remind-respondents " + LATER.minusDays(2) + " 08:00"))
			.anyMatch((job) -> job.equals("remind-respondents " + LATER + " 08:00"));
		assertThat(letters.count() - mails).isEqualTo(6);
		assertThat(flat(letters, "Farid Noor")).contains("there is more time", "Half term came in between",
				"Your answers are in", "you may change them");
		assertThat(flat(letters, Stage.JOAN)).contains("Half term came in between", "Please answer by then");
		assertThat(this.stage.stranger().get(letters.link(Letterbox.address(Stage.JOAN))).status()).isEqualTo(200);
		assertThat(helen.get(open.path()).document().select("main").text())
			.contains("Reason for more time: Half term came in between", "At first:");
	}

	private static String flat(Letterbox letters, String name) {
		return letters.to(Letterbox.address(name)).get(0).replaceAll("\\s+", " ");
	}

	/** The jobs by the clock in England. */
	private List<String> planned(Stage.Played open) {
		return this.stage.superuser()
			.sql("""
					select task_name || to_char(execution_time at time zone 'Europe/London', ' YYYY-MM-DD HH24:MI')
					from scheduled_tasks where task_instance like '%' || ? || '%' order by 1""")
			.param(open.reference().toString())
			.query(String.class)
			.list();
	}

	/** Even a job for the old time that nobody could call off. */
	@Test
	void doesNotCloseAtTheOldTime() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		String old = this.stage.superuser()
			.sql("select task_instance from scheduled_tasks where task_name = 'close-assessment' and task_instance like '%' || ? || '%'")
			.param(open.reference().toString())
			.query(String.class)
			.single();
		assertThat(extend(this.stage.as(Stage.HELEN), open, LATER, "Snow").status()).isEqualTo(302);
		this.stage.superuser().sql("""
				insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
				values ('close-assessment', ?, now(), false, 1)""").param(old).update();
		long start = System.nanoTime();
		while (planned(open).size() > 4 && System.nanoTime() - start < 30_000_000_000L) {
			LockSupport.parkNanos(100_000_000);
		}
		assertThat(planned(open)).hasSize(4);
		assertThat(open.state()).isEqualTo("OPEN");
	}

	@ParameterizedTest(name = "{0}.{1}.{2} {3} {4}")
	@CsvSource(quoteCharacter = '~', nullValues = "-",
			value = { "x, 1, 2027, 17:00, Why, day", "1, 1, 2020, 17:00, Why, day", "1, 1, 2999, 17:00, Why, day",
					"31, 2, 2027, 17:00, Why, day", "-, -, -, 17:00, Why, day", "later, later, later, 25:00, Why, time",
					"later, later, later, -, Why, time", "later, later, later, 17:00, -, reason",
					"later, later, later, 17:00, ~  ~, reason", "later, later, later, 17:00, long, reason",
					"later, later, later, 17:00, nul, reason" })
	void refusesWhatCannotBeMeant(String day, String month, String year, String time, String reason, String field) {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		Visitor.Page form = helen.get(open.path() + "/extension");
		String why = "long".equals(reason) ? "x".repeat(501) : "nul".equals(reason) ? "a\0b" : reason;
		boolean later = "later".equals(day);
		Visitor.Page page = new Refusals(this.stage).refuse(400,
				() -> helen.submit(form, open.path() + "/extension", "day",
						later ? Integer.toString(LATER.getDayOfMonth()) : day, "month",
						later ? Integer.toString(LATER.getMonthValue()) : month, "closingYear",
						later ? Integer.toString(LATER.getYear()) : year, "time", time, "reason", why));
		assertThat(page.document().title()).startsWith("Error: ");
		assertThat(page.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#" + field);
	}

	@Test
	void takesAReasonOf500Characters() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		assertThat(extend(this.stage.as(Stage.HELEN), open, LATER, "x".repeat(500)).status()).isEqualTo(302);
	}

	@Test
	void refusesAnEarlierTime() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(400, () -> extend(helen, open, LATER.minusDays(10), "The same"));
		refusals.refuse(400, () -> extend(helen, open, LATER.minusDays(20), "Earlier"));
	}

	@Test
	void refusesWhileNobodyCanAnswer() {
		Visitor helen = this.stage.as(Stage.HELEN);
		Refusals refusals = new Refusals(this.stage);
		Stage.Played draft = this.stage.draft(Stage.SALTMARSH);
		refusals.refuse(409, () -> helen.get(draft.path() + "/extension"));
		refusals.refuse(409, () -> helen.post(draft.path() + "/extension"));
		Stage.Played late = this.stage.open(Stage.SALTMARSH);
		this.stage.superuser()
			.sql("update assessments set closes_at = now() - interval '1 second' where assessment_id = ?")
			.param(late.reference())
			.update();
		refusals.refuse(409, () -> extend(helen, late, LATER, "Too late"));
	}

	/** Whoever comes first: one extension at most, then one closing, told once. */
	@Test
	void extendsAndClosesOnceWhenAskedTogether() throws Exception {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		Letterbox letters = new Letterbox(this.stage);
		int before = letters.count();
		List<Integer> statuses = together(IntStream.range(0, 16)
			.<Callable<Integer>>mapToObj((number) -> () -> ((number % 2 == 0)
					? extend(helen.twin(), open, LATER, "Snow") : helen.twin().post(open.path() + "/closure"))
				.status())
			.toList());
		long extended = "t".equals(
				open.one("select extended_from is not null from assessments where assessment_id = ?").substring(0, 1))
						? 1 : 0;
		long done = statuses.stream().filter((status) -> status == 302).count();
		System.out.println("Extended and closed together: requests=16, extended=" + extended + ", closed=1, mails="
				+ (letters.count() - before) + ", statuses=" + statuses.stream().distinct().sorted().toList());
		assertThat(open.state()).isEqualTo("CLOSED");
		assertThat(statuses).isSubsetOf(302, 400, 409);
		assertThat(done).isEqualTo(1 + extended);
		assertThat(letters.count() - before).isEqualTo(6 * extended);
		assertThat(open.one("select count(*)::text from assessment_results where assessment_id = ?")).isEqualTo("1");
	}

	@Test
	void extendsOnceWhenAskedManyTimes() throws Exception {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		Letterbox letters = new Letterbox(this.stage);
		int before = letters.count();
		List<Integer> statuses = together(IntStream.range(0, 16)
			.<Callable<Integer>>mapToObj((number) -> () -> extend(helen.twin(), open, LATER, "Snow").status())
			.toList());
		System.out.println(
				"Extended together: requests=16, effects=" + statuses.stream().filter((status) -> status == 302).count()
						+ ", mails=" + (letters.count() - before));
		assertThat(statuses).containsOnlyOnce(302).isSubsetOf(302, 400, 409);
		assertThat(letters.count() - before).isEqualTo(6);
		assertThat(planned(open)).hasSize(4);
	}

	private static <T> List<T> together(List<Callable<T>> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(work.size());
		try {
			List<T> results = new java.util.ArrayList<>();
			for (Future<T> one : threads.invokeAll(work)) {
				results.add(one.get());
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static Visitor.Page extend(Visitor visitor, Stage.Played open, LocalDate day, String reason) {
		return visitor.post(open.path() + "/extension", "day", Integer.toString(day.getDayOfMonth()), "month",
				Integer.toString(day.getMonthValue()), "closingYear", Integer.toString(day.getYear()), "time", "17:00",
				"reason", reason);
	}

}
