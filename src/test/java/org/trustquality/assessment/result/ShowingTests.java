package org.trustquality.assessment.result;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.Visitor;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustReopened;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.result.solver.BoardInventor;
import org.trustquality.assessment.result.solver.BoardOnStage;
import org.trustquality.assessment.result.solver.InventedSheet;
import org.trustquality.assessment.result.solver.InventedYear;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Once anybody has seen what an assessment came to, nobody can answer it again. */
@DemonstratedApplication
class ShowingTests {

	private static final int ROUNDS = 12;

	@Autowired
	private Stage stage;

	@Autowired
	private Closing closing;

	@Autowired
	private ResultDisclosure disclosure;

	@Autowired
	private Assessments assessments;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private PlatformTransactionManager transactions;

	private BoardOnStage board;

	private InventedYear year;

	@AfterEach
	void leave() {
		this.board.remove();
	}

	/** A closed assessment that some trustees answered, the last of them on paper. */
	private void given(int answered, int onPaper) {
		int indicators = this.stage.indicators().size();
		List<InventedSheet> sheets = IntStream.range(0, answered).mapToObj((each) -> {
			short[] codes = new short[indicators];
			java.util.Arrays.fill(codes, (short) (1 + each % 5));
			return new InventedSheet("P" + each, true, true, false,
					(each >= answered - onPaper) ? BoardInventor.GOVERNANCE_PROFESSIONAL : "", codes);
		}).toList();
		this.year = new InventedYear(2024, 5, sheets, null);
		this.board = new BoardOnStage(this.stage, List.of(this.year));
		this.board.close(this.closing);
	}

	private String results() {
		return this.board.path(this.year) + "/results";
	}

	private boolean show() {
		return this.board.as(BoardOnStage.OUTSIDER,
				(visit) -> this.disclosure.to(visit, this.board.assessment(this.year)).isShown());
	}

	private boolean reopen() {
		return this.board.as("P0", (visit) -> {
			this.assessments.reopen(visit, this.board.assessment(this.year), Instant.now().plus(2, ChronoUnit.DAYS),
					"Two trustees were ill");
			return true;
		});
	}

	private boolean isNoted() {
		return this.stage.superuser()
			.sql("select results_shown_at is not null from assessments where assessment_id = ?")
			.param(this.board.assessment(this.year))
			.query(Boolean.class)
			.single();
	}

	private List<String> acts() {
		return this.board.trust().acts().stream().filter("RESULTS_SHOWN"::equals).toList();
	}

	@Test
	void notesTheFirstShowingOnceAndCostsNothingLater() throws Exception {
		given(5, 0);
		Visitor nell = this.board.trust().as(BoardOnStage.OUTSIDER);
		List<String> first = statements(nell);
		List<String> second = statements(nell);
		List<String> third = statements(nell);
		assertThat(isNoted()).isTrue();
		assertThat(acts()).hasSize(1);
		assertThat(first).anyMatch((sql) -> sql.startsWith("update assessments set results_shown_at"));
		assertThat(second).hasSameSizeAs(third)
			.noneMatch((sql) -> sql.contains("results_shown_at =") || sql.startsWith("insert"));
		System.out.println("Statements of the results page: first showing " + first.size() + ", later " + third.size());
	}

	private List<String> statements(Visitor visitor) throws Exception {
		Statements.Sent<Visitor.Page> sent = Statements.of(() -> visitor.get(results())).ofVisitors();
		assertThat(sent.result().status()).isEqualTo(200);
		return sent.statements();
	}

	@Test
	void doesNotNoteThatTooFewAnswered() {
		given(4, 0);
		Visitor nell = this.board.trust().as(BoardOnStage.OUTSIDER);
		assertThat(nell.get(results()).document().text()).contains("Too few answers for results");
		assertThat(isNoted()).isFalse();
		assertThat(reopen()).isTrue();
	}

	@Test
	void storesNothingOfWhatTooFewAnswered() {
		given(4, 0);
		assertThat(this.stage.superuser()
			.sql("select count(*) from indicator_results where assessment_id = ? and (rated > 0 or unanswered <> 4)")
			.param(this.board.assessment(this.year))
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void readsAClosedTrustWithoutNoting() {
		given(5, 0);
		this.stage.superuser()
			.sql("update trusts set closed_on = date '2026-08-31', closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(this.board.trust().number())
			.update();
		Visitor nell = this.board.trust().as(BoardOnStage.OUTSIDER);
		assertThat(nell.get(results()).status()).isEqualTo(200);
		assertThat(isNoted()).isFalse();
		assertThat(acts()).isEmpty();
		Stage.require(this.stage.as("Nora Whitfield")
			.post("/administration/trusts/" + this.board.trust().reference() + "/reopening"), 302);
		assertThat(isNoted()).as("somebody could read it meanwhile").isTrue();
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(this::reopen)
			.withMessageContaining("while the trust was closed");
	}

	@Test
	void notesNothingInAReopenedTrustWhereTooFewAnswered() {
		given(4, 0);
		Tenancy.inTrust(this.board.trust().number(),
				() -> new TransactionTemplate(this.transactions).execute((status) -> {
					this.events.publishEvent(new TrustReopened(this.board.trust().number()));
					return true;
				}));
		assertThat(isNoted()).isFalse();
		assertThat(reopen()).isTrue();
	}

	/** A result must not be read where it could not be noted. */
	@Test
	void refusesToShowForTheFirstTimeInATransactionThatOnlyReads() {
		given(5, 0);
		TransactionTemplate reading = new TransactionTemplate(this.transactions);
		reading.setReadOnly(true);
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> this.board.as(BoardOnStage.OUTSIDER,
				(visit) -> reading.execute((status) -> this.disclosure.to(visit, this.board.assessment(this.year)))));
		assertThat(isNoted()).isFalse();
	}

	@Test
	void cannotOpenAgainOnceShown() {
		given(5, 0);
		assertThat(show()).isTrue();
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(this::reopen)
			.withMessageContaining("Somebody has seen the results");
	}

	@Test
	void isNotShownOnceOpenAgain() {
		given(5, 0);
		assertThat(reopen()).isTrue();
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(this::show)
			.withMessageContaining("Results unlock when the assessment closes");
		assertThat(isNoted()).isFalse();
	}

	@Test
	void openingAgainWaitsForAShowingUnderWayAndIsRefused() throws Exception {
		given(5, 0);
		assertThat(whileUnderWay(this::show, this::reopen)).containsExactly(true, false);
		assertThat(isNoted()).isTrue();
	}

	@Test
	void showingWaitsForAnOpeningUnderWayAndIsRefused() throws Exception {
		given(5, 0);
		assertThat(whileUnderWay(this::reopen, this::show)).containsExactly(true, false);
		assertThat(isNoted()).isFalse();
		assertThat(acts()).isEmpty();
	}

	/** Tries the second while the first has happened and is not committed yet. */
	private List<Boolean> whileUnderWay(Callable<Boolean> first, Callable<Boolean> second) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		CountDownLatch happened = new CountDownLatch(1);
		CountDownLatch commit = new CountDownLatch(1);
		try {
			Future<Boolean> one = threads.submit(
					() -> Boolean.TRUE.equals(this.board.as("P0", (visit) -> new TransactionTemplate(this.transactions)
						.execute((status) -> held(first, happened, commit)))));
			assertThat(happened.await(20, TimeUnit.SECONDS)).isTrue();
			Future<Boolean> other = threads.submit(() -> succeeds(second));
			Thread.sleep(400);
			assertThat(other.isDone()).as("the second waits").isFalse();
			commit.countDown();
			return List.of(one.get(20, TimeUnit.SECONDS), other.get(20, TimeUnit.SECONDS));
		}
		finally {
			commit.countDown();
			threads.shutdownNow();
		}
	}

	private static boolean held(Callable<Boolean> work, CountDownLatch happened, CountDownLatch commit) {
		try {
			boolean done = work.call();
			happened.countDown();
			return commit.await(20, TimeUnit.SECONDS) && done;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean succeeds(Callable<Boolean> work) throws Exception {
		try {
			return work.call();
		}
		catch (AssessmentRefusal ex) {
			return false;
		}
	}

	@Test
	void eitherShowsOrOpensAgainNeverBoth() throws Exception {
		int shown = 0;
		for (int round = 0; round < ROUNDS; round++) {
			if (round > 0) {
				this.board.remove();
			}
			given(5, 0);
			long wait = 3L * round;
			AtomicInteger turn = new AtomicInteger(round);
			List<Boolean> done = org.trustquality.PlayedTrust.together(2, () -> {
				boolean shows = turn.getAndIncrement() % 2 == 0;
				Thread.sleep(shows ? 0 : wait);
				boolean success = succeeds(shows ? this::show : this::reopen);
				return shows == success;
			});
			boolean noted = isNoted();
			shown += noted ? 1 : 0;
			assertThat(done).as("one and only one succeeds").containsOnly(noted);
		}
		System.out.println("Showing v. opening again in parallel: rounds=" + ROUNDS + ", shown=" + shown + ", opened="
				+ (ROUNDS - shown) + ", both=0");
	}

	@Test
	void withholdsResultsFromWhoKnowsAllButTwo() {
		given(6, 4);
		Visitor gus = this.board.trust().as(BoardInventor.GOVERNANCE_PROFESSIONAL);
		Visitor.Page page = gus.get(results());
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.document().select("h1").text()).isEqualTo("These results are not shown to you");
		assertThat(page.document().select("main").text()).contains("you have typed in their forms or can open them")
			.doesNotContain("P0", "P1", "P4");
		assertThat(isNoted()).isFalse();
		assertThat(gus.get(results() + "/agreement").status()).isEqualTo(409);
		assertThat(page.document().select("main").text()).contains("hand over the role of chair");
		assertThat(this.board.trust().as(BoardOnStage.OTHER_GOVERNANCE_PROFESSIONAL).get(results()).status())
			.as("who opened no form")
			.isEqualTo(200);
		assertThat(this.board.trust().as(BoardOnStage.OUTSIDER).get(results()).status()).isEqualTo(200);
		assertThat(this.board.trust().as("P5").get(results()).status()).isEqualTo(200);
	}

	@Test
	void showsResultsToWhoKnowsAllOrLeavesThree() {
		given(6, 3);
		assertThat(status()).isEqualTo(200);
		this.board.remove();
		given(5, 5);
		assertThat(status()).isEqualTo(200);
		this.board.remove();
		given(5, 4);
		assertThat(status()).isEqualTo(409);
	}

	private int status() {
		return this.board.trust().as(BoardInventor.GOVERNANCE_PROFESSIONAL).get(results()).status();
	}

}
