package org.trustquality.mail.sending;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.TestDatabase;
import org.trustquality.mail.Outbox;
import org.trustquality.mail.Stationery;
import org.trustquality.system.KilledApplication;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application is killed while a mail is under way: once the mail server knows the
 * recipient, once it has the mail, once it has said so. Three rounds, one for each, or as
 * many as {@code -Dkill.rounds=20} says.
 */
class MailKillTests {

	private static final int MAILS_A_ROUND = 10;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final int rounds = Integer.getInteger("kill.rounds", 3);

	private final long seed = Long.getLong("kill.seed", System.nanoTime());

	private final Random chance = new Random(this.seed);

	private final TestDatabase.Logins logins = TestDatabase.fresh();

	private final JdbcClient jdbc = JdbcClient.create(TestDatabase.dataSource(this.logins.application()));

	private final Outbox outbox = Stationery.outbox(TestDatabase.dataSource(this.logins.application()), (event) -> {
	}, Clock.systemUTC());

	private final Set<String> queued = new HashSet<>();

	private TinyMailServer server;

	@BeforeEach
	void open() throws IOException {
		TestDatabase.migrate(this.logins);
		this.server = new TinyMailServer();
	}

	@AfterEach
	void close() throws IOException {
		this.server.close();
	}

	@Test
	void losesNoMail() throws Exception {
		int lostByTheFault = 0;
		for (int round = 0; round < this.rounds; round++) {
			queue();
			pullThePlug(Moment.values()[round % Moment.values().length]);
			lostByTheFault += this.server.begun().size() - this.server.received().stream().distinct().toList().size();
		}
		finish();
		int lost = lost();
		int doubled = this.server.received().size() - this.queued.size() + lost;
		System.out.println("kill -9 between sending and marking: rounds=" + this.rounds + ", queued="
				+ this.queued.size() + ", received=" + this.server.received().size() + ", lost=" + lost + ", doubled="
				+ doubled + ", lost if marked before sent=" + lostByTheFault + ", seed=" + this.seed);
		assertThat(lost).isZero();
		assertThat(doubled).as("a mail that is taken just before the plug is pulled goes twice")
			.isPositive()
			.isLessThanOrEqualTo(2 * this.rounds);
		assertThat(lostByTheFault).as("the comparison notices a mail that is marked too early").isPositive();
		noticesAMailThatWasOnlyMarked();
	}

	private void noticesAMailThatWasOnlyMarked() {
		queueOne();
		this.jdbc.sql("update mails set state = 'SENT', settled_at = now() where state = 'WAITING'").update();
		assertThat(lost()).isOne();
	}

	private void queue() {
		for (int mail = 0; mail < MAILS_A_ROUND; mail++) {
			queueOne();
		}
	}

	private void queueOne() {
		UUID mail = this.outbox.send("person" + this.queued.size() + "@example.org", PostRoom.LETTER);
		this.queued.add("<" + mail + "@localhost>");
	}

	/** At some mail of this round, at a given moment. */
	private void pullThePlug(Moment moment) throws Exception {
		Plug plug = new Plug(moment, 1 + this.chance.nextInt(MAILS_A_ROUND - 1));
		this.server.behave(plug);
		KilledApplication application = start();
		plug.application.complete(application);
		try {
			plug.pulled.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		finally {
			application.kill();
		}
	}

	private void finish() throws Exception {
		this.server.behave(new TinyMailServer.Manners() {
		});
		KilledApplication application = start();
		try {
			long start = System.nanoTime();
			while (waiting() > 0) {
				assertThat(System.nanoTime() - start).as("time waited").isLessThan(PATIENCE.toNanos());
				LockSupport.parkNanos(100_000_000);
			}
		}
		finally {
			application.stop();
		}
	}

	private KilledApplication start() throws IOException {
		return KilledApplication.start("--trust-quality.demonstration=false",
				"--trust-quality.base-url=http://localhost:8080",
				"--spring.datasource.url=" + this.logins.application().url(),
				"--spring.datasource.username=" + this.logins.application().username(),
				"--spring.datasource.password=" + this.logins.application().password(),
				"--spring.flyway.user=" + this.logins.owner().username(),
				"--spring.flyway.password=" + this.logins.owner().password(), "--spring.mail.host=127.0.0.1",
				"--spring.mail.port=" + this.server.port());
	}

	private int waiting() {
		return this.jdbc.sql("select count(*) from mails where state = 'WAITING'").query(Integer.class).single();
	}

	private int lost() {
		Set<String> missing = new HashSet<>(this.queued);
		List.copyOf(this.server.received()).forEach(missing::remove);
		return missing.size();
	}

	/** When the plug is pulled. */
	private enum Moment {

		OFFERED, TAKEN, CONFIRMED

	}

	/** Kills the application from within the mail server. */
	private static final class Plug implements TinyMailServer.Manners {

		private final Moment moment;

		private final AtomicInteger mailsToGo;

		private final CompletableFuture<KilledApplication> application = new CompletableFuture<>();

		private final CompletableFuture<Boolean> pulled = new CompletableFuture<>();

		Plug(Moment moment, int mail) {
			this.moment = moment;
			this.mailsToGo = new AtomicInteger(mail);
		}

		@Override
		public void beforeReply(String line) {
			if (line.startsWith("RCPT")) {
				pullAt(Moment.OFFERED);
			}
			else if (line.equals(".")) {
				pullAt(Moment.TAKEN);
			}
		}

		@Override
		public void afterReply(String line) {
			if (line.equals(".")) {
				pullAt(Moment.CONFIRMED);
			}
		}

		private void pullAt(Moment now) {
			if (this.moment == now && this.mailsToGo.decrementAndGet() == 0) {
				try {
					this.application.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).kill();
					this.pulled.complete(true);
				}
				catch (Exception ex) {
					this.pulled.completeExceptionally(ex);
				}
			}
		}

	}

}
