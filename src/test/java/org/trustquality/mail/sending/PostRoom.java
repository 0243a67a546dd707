package org.trustquality.mail.sending;

import java.io.Closeable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.trustquality.TestDatabase;
import org.trustquality.mail.Delivery;
import org.trustquality.mail.Letter;
import org.trustquality.mail.Outbox;
import org.trustquality.mail.Rehearsal;
import org.trustquality.mail.Stationery;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** An outbox on a database of its own, with as many post offices as a test opens. */
final class PostRoom implements Closeable {

	static final Letter LETTER = new Letter("Please answer by 27 March 2027", List.of("Dear Ruth Ellison"), "K7MP-4XQ9",
			null, List.of("The code works for 10 minutes."));

	/** A mail that nobody sits and waits for. */
	static final Letter PATIENT = new Letter("Please answer by 27 March 2027", List.of("Dear Ruth Ellison"), null, null,
			List.of("Thank you."));

	private final HikariDataSource database = new HikariDataSource();

	private final MovableClock clock = new MovableClock();

	PostRoom() {
		TestDatabase.Logins logins = TestDatabase.migrated();
		this.database.setJdbcUrl(logins.application().url());
		this.database.setUsername(logins.application().username());
		this.database.setPassword(logins.application().password());
	}

	@Override
	public void close() {
		this.database.close();
	}

	DataSource database() {
		return this.database;
	}

	void empty() {
		jdbc().sql("delete from mails").update();
	}

	Outbox outbox() {
		return Stationery.outbox(this.database, (event) -> {
		}, this.clock);
	}

	UUID queue(String recipient) {
		return queue(recipient, LETTER);
	}

	UUID queue(String recipient, Letter letter) {
		return inTransaction(() -> outbox().send(recipient, letter));
	}

	<T> T inTransaction(java.util.function.Supplier<T> work) {
		return new TransactionTemplate(new JdbcTransactionManager(this.database)).execute((status) -> work.get());
	}

	/** A post office in front of a mail server on this machine. */
	PostOffice office(int port) {
		return office(this.database, sender(port), false);
	}

	PostOffice office(DataSource database, @Nullable JavaMailSender sender, boolean rehearsal) {
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		if (sender != null) {
			beans.registerSingleton("sender", sender);
		}
		Postman postman = new Postman(beans.getBeanProvider(JavaMailSender.class), new MailSettings(null),
				Stationery.address(), new Rehearsal(rehearsal));
		return new PostOffice(JdbcClient.create(database), new JdbcTransactionManager(database), postman, this.clock);
	}

	static JavaMailSender sender(int port) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(port);
		List.of("connectiontimeout", "timeout", "writetimeout")
			.forEach((limit) -> sender.getJavaMailProperties().setProperty("mail.smtp." + limit, "5000"));
		return sender;
	}

	void later(Duration span) {
		this.clock.now = this.clock.now.plus(span);
	}

	Delivery delivery(UUID mail) {
		return outbox().deliveries(List.of(mail)).get(mail);
	}

	Map<String, @Nullable Object> row(UUID mail) {
		return jdbc().sql("select * from mails where mail_id = ?").param(mail).query().singleRow();
	}

	/** In how long a waiting mail is tried again. */
	Duration wait(UUID mail) {
		return Duration.between(this.clock.now,
				jdbc().sql("select next_attempt_at from mails where mail_id = ?")
					.param(mail)
					.query(java.time.OffsetDateTime.class)
					.single()
					.toInstant());
	}

	int count(String condition) {
		return jdbc().sql("select count(*) from mails where " + condition).query(Integer.class).single();
	}

	JdbcClient jdbc() {
		return JdbcClient.create(this.database);
	}

	/** Stands still until a test moves it. */
	private static final class MovableClock extends Clock {

		private volatile Instant now = Instant.parse("2027-03-01T09:00:00Z");

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Instant instant() {
			return this.now;
		}

	}

}
