package org.trustquality.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The trust of a transaction is known beside the database, and never another one. */
@DemonstratedApplication
class WorkingTrustTests {

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private TrustByTrust trustByTrust;

	@Autowired
	private JdbcClient jdbc;

	private TransactionTemplate transaction;

	private final List<Optional<Integer>> seen = new ArrayList<>();

	@BeforeEach
	void begin() {
		this.transaction = new TransactionTemplate(this.transactions);
	}

	private boolean look() {
		Optional<Integer> known = Tenancy.trustOfTransaction();
		assertThat(known.map(String::valueOf).orElse("")).isEqualTo(
				this.jdbc.sql("select coalesce(current_setting('app.trust', true), '')").query(String.class).single());
		return this.seen.add(known);
	}

	private void inTransaction(Runnable work) {
		this.transaction.executeWithoutResult((status) -> work.run());
	}

	@Test
	void isKnownWhileTheTransactionGoesOn() {
		Tenancy.inTrust(1, () -> {
			assertThat(Tenancy.trustOfTransaction()).as("no transaction").isEmpty();
			inTransaction(this::look);
			return true;
		});
		inTransaction(this::look);
		assertThat(this.seen).containsExactly(Optional.of(1), Optional.empty());
	}

	/** The database was told when it began; another tenancy since changes nothing. */
	@Test
	void isTheOneForWhichTheTransactionBegan() {
		Tenancy.inTrust(1, () -> {
			inTransaction(() -> Tenancy.inTrust(2, this::look));
			return true;
		});
		inTransaction(() -> Tenancy.inTrust(2, this::look));
		assertThat(this.seen).containsExactly(Optional.of(1), Optional.empty());
	}

	@Test
	void restsWhileAnotherTransactionRuns() {
		TransactionTemplate another = new TransactionTemplate(this.transactions);
		another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		Tenancy.inTrust(1, () -> {
			inTransaction(() -> {
				Tenancy.inTrust(2, () -> another.execute((status) -> look()));
				Tenancy.outside(() -> another.execute((status) -> look()));
				look();
			});
			return true;
		});
		assertThat(this.seen).containsExactly(Optional.of(2), Optional.empty(), Optional.of(1));
	}

	@Test
	void goesFromTrustToTrust() {
		inTransaction(() -> {
			look();
			this.trustByTrust.in(1, this::look);
			look();
			this.trustByTrust.in(2, this::look);
			look();
		});
		assertThat(this.seen).containsExactly(Optional.empty(), Optional.of(1), Optional.empty(), Optional.of(2),
				Optional.empty());
	}

}
