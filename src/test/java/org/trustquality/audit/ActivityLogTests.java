package org.trustquality.audit;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.TestDatabase;
import org.trustquality.access.Tenancy;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Nobody changes what was done without the log showing it. */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivityLogTests {

	private static final int LINES = 40;

	private static final int WRITERS = 16;

	private static final int EACH = 5;

	@Autowired
	private Stage stage;

	@Autowired
	private ActivityLog log;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private TestDatabase.Logins logins;

	private PlayedTrust trust;

	private ActivityHead kept = ActivityHead.BEGINNING;

	@BeforeAll
	void write() {
		this.trust = PlayedTrust.of(this.stage);
		for (int line = 0; line < LINES; line++) {
			write(this.trust, (line % 3 == 0) ? null : UUID.randomUUID(), "value \"" + line + "\"\nand more");
		}
		this.kept = in(this.trust, () -> this.log.head(this.trust.number()));
		this.stage.superuser()
			.sql("create table activities_before as select * from activities where trust_id = ?")
			.param(this.trust.number())
			.update();
	}

	@AfterAll
	void forget() {
		this.stage.superuser().sql("drop table activities_before").update();
	}

	private void write(PlayedTrust into, @Nullable UUID actor, String year) {
		in(into, () -> {
			this.log.record(into.number(), actor, Act.ASSESSMENT_OPENED, Map.of("year", year, "also", "é ü"));
			return true;
		});
	}

	private <T> T in(PlayedTrust into, Supplier<T> work) {
		return Tenancy.inTrust(into.number(), () -> this.transactions.execute((transaction) -> work.get()));
	}

	private ActivityVerification verify(@Nullable ActivityHead head) {
		return in(this.trust, () -> this.log.verify(this.trust.number(), head));
	}

	@Test
	void isIntactAsItWasWritten() {
		assertThat(verify(null)).isEqualTo(new ActivityVerification(LINES, List.of()));
		assertThat(verify(this.kept).isIntact()).isTrue();
		assertThat(verify(ActivityHead.parse("x\n" + this.kept + "\ny")).isIntact()).isTrue();
	}

	@Test
	void isIntactBeforeTheFirstLine() {
		PlayedTrust fresh = PlayedTrust.of(this.stage);
		assertThat(in(fresh, () -> this.log.head(fresh.number()))).isEqualTo(ActivityHead.BEGINNING);
		assertThat(in(fresh, () -> this.log.verify(fresh.number(), ActivityHead.BEGINNING)).isIntact()).isTrue();
		assertThat(in(fresh, () -> this.log.verify(fresh.number(), this.kept)).isIntact()).isFalse();
	}

	@Test
	void belongsToTheTransactionThatDoesIt() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> Tenancy.inTrust(this.trust.number(), () -> {
				this.log.record(this.trust.number(), null, Act.PERSON_LEFT, Map.of());
				return true;
			}));
		Tenancy.inTrust(this.trust.number(), () -> this.transactions.execute((transaction) -> {
			this.log.record(this.trust.number(), null, Act.PERSON_LEFT, Map.of());
			transaction.setRollbackOnly();
			return true;
		}));
		assertThat(verify(this.kept).lines()).isEqualTo(LINES);
	}

	/** The whole list of ways, each with what a superuser would do. */
	@Test
	void findsEveryTampering() {
		int rounds = Integer.getInteger("tamper.rounds", 50);
		long seed = Long.getLong("tamper.seed", System.nanoTime());
		Random chance = new Random(seed);
		Map<String, Integer> found = new TreeMap<>();
		for (int round = 0; round < rounds; round++) {
			Tampering way = Tampering.values()[(round < Tampering.values().length) ? round
					: chance.nextInt(Tampering.values().length)];
			way.with(this.stage.superuser(), this.trust.number(), chance);
			assertThat(verify(this.kept).isIntact()).as(way + " in round " + round + ", seed " + seed).isFalse();
			if (way.showsWithoutHead) {
				assertThat(verify(null).isIntact()).as(way + " without the head, seed " + seed).isFalse();
			}
			found.merge(way.name(), 1, Integer::sum);
			restore();
		}
		assertThat(verify(this.kept).isIntact()).as("restored").isTrue();
		System.out.println("Tampering with the activity log: rounds=" + rounds + ", found="
				+ found.values().stream().mapToInt(Integer::intValue).sum() + ", seed=" + seed + ", by way " + found);
	}

	/** Cut lines and a chain written anew are why a head is kept elsewhere. */
	@Test
	void needsTheHeadForACutTailAndForAChainWrittenAnew() {
		for (Tampering way : Set.of(Tampering.CUT, Tampering.REWRITE)) {
			way.with(this.stage.superuser(), this.trust.number(), new Random(1));
			assertThat(verify(null).isIntact()).as(way + " does not show by itself").isTrue();
			assertThat(verify(this.kept).isIntact()).as(way + " shows beside the head").isFalse();
			restore();
		}
	}

	private void restore() {
		this.stage.superuser()
			.sql("delete from activities where trust_id in (?, ?)")
			.params(this.trust.number(), Tampering.OTHER_TRUST)
			.update();
		this.stage.superuser().sql("insert into activities select * from activities_before").update();
	}

	@Test
	void doesNotForkUnderManyWriters() throws Exception {
		PlayedTrust busy = PlayedTrust.of(this.stage);
		PlayedTrust.together(WRITERS, () -> {
			for (int line = 0; line < EACH; line++) {
				write(busy, null, Integer.toString(line));
			}
			return true;
		});
		ActivityVerification verified = in(busy, () -> this.log.verify(busy.number(), null));
		int planted = forksWithoutTheLock();
		System.out.println("Activity log: writers=" + WRITERS + ", lines=" + verified.lines() + ", faults="
				+ verified.faults().size() + "; without the lock: forks=" + planted + " of " + WRITERS * EACH);
		assertThat(verified).isEqualTo(new ActivityVerification(WRITERS * EACH, List.of()));
		assertThat(planted).as("the same writers without the lock").isPositive();
	}

	/** The same work on a table of the same shape, by a writer that does not wait. */
	private int forksWithoutTheLock() throws Exception {
		this.stage.superuser().sql("create table activities_unlocked as select * from activities where false").update();
		PlayedTrust.together(WRITERS, () -> {
			try (Connection own = TestDatabase.dataSource(this.logins.superuser()).getConnection()) {
				own.setAutoCommit(false);
				JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(own, true));
				for (int line = 0; line < EACH; line++) {
					ActivityHead head = jdbc.sql("select * from activities_unlocked order by sequence desc limit 1")
						.query(Entry::of)
						.optional()
						.map(Entry::head)
						.orElse(ActivityHead.BEGINNING);
					Tampering.insert(jdbc, "activities_unlocked", Entry.after(head, 1, java.time.Instant.EPOCH,
							UUID.randomUUID(), Act.PERSON_LEFT.name(), "{}"));
					own.commit();
				}
			}
			return true;
		});
		int forks = this.stage.superuser()
			.sql("select count(*) - count(distinct previous_hash) from activities_unlocked")
			.query(Integer.class)
			.single();
		this.stage.superuser().sql("drop table activities_unlocked").update();
		return forks;
	}

	@Test
	void readsTheNewestFirst() {
		List<Activity> newest = in(this.trust, () -> this.log.newest(this.trust.number(), 3, 1));
		assertThat(newest).extracting(Activity::sequence).containsExactly(39L, 38L, 37L);
		assertThat(newest.get(0).details()).containsEntry("year", "value \"38\"\nand more")
			.containsEntry("also", "é ü");
	}

	@Test
	void readsALineThatThisVersionDoesNotKnow() {
		this.stage.superuser()
			.sql("update activities set act = 'FROM_LATER' where trust_id = ? and sequence = 40")
			.param(this.trust.number())
			.update();
		this.stage.superuser()
			.sql("update activities set details = 'no json' where trust_id = ? and sequence = 39")
			.param(this.trust.number())
			.update();
		List<Activity> newest = in(this.trust, () -> this.log.newest(this.trust.number(), 2, 0));
		assertThat(newest).extracting(Activity::act).containsExactly(null, null);
		restore();
	}

	@Test
	void readsNoHeadFromOtherText() {
		for (String text : List.of("", "Last line: 1", "Last line: x\nHash: " + "0".repeat(64),
				"Last line: 1\nHash: 123", "Last line: 99999999999999999999\nHash: " + "0".repeat(64))) {
			assertThatExceptionOfType(IllegalArgumentException.class).as(text)
				.isThrownBy(() -> ActivityHead.parse(text));
		}
	}

}
