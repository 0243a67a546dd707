package org.trustquality.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.postgresql.PGConnection;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions of many threads for many trusts, each of which reads a trust's table and
 * then ends in one of the ways that transactions end.
 */
final class Storm {

	static final int THREADS = 64;

	private static final long SEED = Long.getLong("storm.seed", 20261125);

	private final int trusts;

	private final JdbcClient jdbc;

	private final DataSource dataSource;

	private final TransactionTemplate transaction;

	private final TrustByTrust trustByTrust;

	private final Tally tally = new Tally(SEED);

	Storm(int trusts, JdbcClient jdbc, DataSource dataSource, PlatformTransactionManager transactions,
			TrustByTrust trustByTrust) {
		this.trusts = trusts;
		this.jdbc = jdbc;
		this.dataSource = dataSource;
		this.transaction = new TransactionTemplate(transactions);
		this.trustByTrust = trustByTrust;
	}

	/** How many activities a trust is given: what it must read, no more and no less. */
	static int rowsOf(int trust) {
		return 1 + trust % 5;
	}

	Tally rage(int transactions) throws InterruptedException {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		IntStream.range(0, THREADS).forEach((thread) -> threads.execute(() -> {
			Random random = new Random(SEED + thread);
			int share = transactions / THREADS + ((thread < transactions % THREADS) ? 1 : 0);
			IntStream.range(0, share).forEach((number) -> play(random));
		}));
		threads.shutdown();
		if (!threads.awaitTermination(1, TimeUnit.HOURS)) {
			this.tally.surprised("it does not end");
		}
		return this.tally;
	}

	private void play(Random random) {
		Work work = Work.values()[random.nextInt(Work.values().length)];
		End end = (random.nextInt(3) == 0) ? End.values()[random.nextInt(End.values().length)] : End.COMMITTED;
		int trust = 1 + random.nextInt(this.trusts);
		this.tally.began(work, end);
		try {
			start(work, trust, end);
			if (end.fails || work == Work.FORGOT_TO_BIND) {
				this.tally.surprised(work + " " + end + " went well");
			}
		}
		catch (DataAccessException | TransactionException | Thrown failure) {
			if (!end.fails && work != Work.FORGOT_TO_BIND) {
				this.tally.surprised(work + " " + end + ": " + failure);
			}
		}
		catch (RuntimeException surprise) {
			this.tally.surprised(work + " " + end + ": " + surprise);
		}
	}

	private void start(Work work, int trust, End end) {
		switch (work) {
			case OF_A_PERSON -> Tenancy.inTrust(trust, UUID.randomUUID(), () -> once(trust, end));
			case OF_A_JOB -> Tenancy.inTrust(trust, () -> once(trust, end));
			case FORGOT_TO_BIND -> once(0, end);
			case TRUST_BY_TRUST -> inTwoTrusts(trust, end);
		}
	}

	private boolean once(int trust, End end) {
		this.transaction.executeWithoutResult((status) -> {
			read(trust);
			end(end, trust, status);
		});
		return true;
	}

	private void inTwoTrusts(int trust, End end) {
		this.transaction.executeWithoutResult((status) -> {
			int next = 1 + trust % this.trusts;
			this.trustByTrust.in(next, () -> read(next));
			this.trustByTrust.in(trust, () -> {
				read(trust);
				end(end, trust, status);
				return true;
			});
		});
	}

	private boolean read(int trust) {
		List<Integer> found = this.jdbc.sql("select trust_id from activities").query(Integer.class).list();
		long own = found.stream().filter((owner) -> owner == trust).count();
		this.tally.read(own, found.size() - own, (trust == 0) ? 0 : rowsOf(trust));
		return true;
	}

	private void end(End end, int trust, TransactionStatus status) {
		switch (end) {
			case COMMITTED -> {
			}
			case ROLLED_BACK -> status.setRollbackOnly();
			case THREW -> throw new Thrown();
			case FAILED -> ask("select 1 / 0");
			case WROTE_ELSEWHERE -> writeElsewhere(1 + trust % this.trusts);
			case TIMED_OUT -> {
				ask("select set_config('statement_timeout', '5', true)");
				ask("select pg_sleep(20)");
			}
			case CANCELLED -> ask("select pg_cancel_backend(pg_backend_pid()), pg_sleep(20)");
			case ENDED_BY_THE_SERVER -> ask("select pg_terminate_backend(pg_backend_pid()), pg_sleep(20)");
			case LOST_ITS_CONNECTION -> loseConnection();
		}
	}

	private void ask(String sql) {
		this.jdbc.sql(sql).query().listOfRows();
	}

	private void writeElsewhere(int other) {
		this.jdbc.sql("insert into activities values (?, 99, now(), null, 'X', '{}', repeat('0', 64), repeat('0', 64))")
			.param(other)
			.update();
	}

	private void loseConnection() {
		try {
			Connection lent = DataSourceUtils.getConnection(this.dataSource);
			((Connection) lent.unwrap(PGConnection.class)).abort(Runnable::run);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** For whom a transaction works. */
	enum Work {

		OF_A_PERSON, OF_A_JOB, TRUST_BY_TRUST, FORGOT_TO_BIND

	}

	/** How a transaction ends. */
	enum End {

		COMMITTED(false), ROLLED_BACK(false), THREW(true), FAILED(true), WROTE_ELSEWHERE(true), TIMED_OUT(true),
		CANCELLED(true), ENDED_BY_THE_SERVER(true), LOST_ITS_CONNECTION(true);

		private final boolean fails;

		End(boolean fails) {
			this.fails = fails;
		}

	}

	private static final class Thrown extends RuntimeException {

	}

}
