package org.trustquality.mail.sending;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.mail.Delivery.State;
import org.trustquality.mail.Outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due, one mail in one transaction: the row stays locked from before the
 * mail is handed over until what came of it is written down. Several nodes work side by
 * side without sending a mail twice; a node that dies in between leaves the row as it
 * was, and the mail is handed over once more: never lost, seldom doubled.
 */
@Component
class PostOffice {

	private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Postman postman;

	private final Clock clock;

	PostOffice(JdbcClient jdbc, PlatformTransactionManager transactions, Postman postman, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.postman = postman;
		this.clock = clock;
	}

	boolean isOpen() {
		return this.postman.isOnDuty();
	}

	/** Sends until nothing is due or no server answers; mails with a code go first. */
	void sendDue() {
		boolean more = isOpen();
		while (more && !Thread.currentThread().isInterrupted()) {
			more = Boolean.TRUE.equals(this.transaction.execute((status) -> sendNext()));
		}
	}

	/**
	 * Empties what was never to go out, and forgets what was settled a month ago and whom
	 * to tell for the last time took too long.
	 */
	void clear() {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("delete from mails where settled_at < :before or parting and queued_at < :parted")
				.param("before", at(this.clock.instant().minus(Outbox.KEPT)))
				.param("parted", at(this.clock.instant().minus(Outbox.PARTING)))
				.update();
			if (!this.postman.keepsTexts()) {
				this.jdbc.sql("""
						update mails set plain_text = null, html = null
						where state = 'DISCARDED' and plain_text is not null""").update();
			}
		});
	}

	private boolean sendNext() {
		Optional<DueMail> due = claim();
		if (due.isEmpty()) {
			return false;
		}
		if (due.get().isPointless(this.clock.instant())) {
			giveUp(due.get());
			return true;
		}
		beAllowedToWait();
		ServerAnswer answer = this.postman.hand(due.get());
		switch (answer.kind()) {
			case TAKEN -> settle(due.get().mailId(), State.SENT, null);
			case REFUSED -> settle(due.get().mailId(), State.REFUSED, answer.words());
			case LATER, AWAY -> putBack(due.get(), answer);
		}
		return answer.kind() != ServerAnswer.Kind.AWAY;
	}

	private void giveUp(DueMail mail) {
		LOG.warn("Mail {} is given up: its code no longer works", mail.mailId());
		settle(mail.mailId(), State.REFUSED, "It could not be delivered within an hour, and its code no longer works");
	}

	private Optional<DueMail> claim() {
		return this.jdbc.sql("""
				select mail_id, recipient, subject, plain_text, html, attempts, queued_at, urgent
				from mails
				where state = 'WAITING' and next_attempt_at <= :now
				order by urgent desc, next_attempt_at
				limit 1
				for update skip locked""")
			.param("now", at(this.clock.instant()))
			.query((row, number) -> new DueMail(row.getObject("mail_id", UUID.class), row.getString("recipient"),
					row.getString("subject"), row.getString("plain_text"), row.getString("html"),
					row.getInt("attempts"), row.getObject("queued_at", OffsetDateTime.class).toInstant(),
					row.getBoolean("urgent")))
			.optional();
	}

	/** A slow mail server must not cost the transaction that remembers what it said. */
	private void beAllowedToWait() {
		this.jdbc.sql("select set_config('idle_in_transaction_session_timeout', '5min', true)").query().singleRow();
	}

	private void putBack(DueMail mail, ServerAnswer answer) {
		LOG.warn("Mail {} could not be sent: {}", mail.mailId(), answer.words());
		int failures = mail.attempts() + 1;
		BackOff.after(failures)
			.ifPresentOrElse((wait) -> retryAt(mail.mailId(), this.clock.instant().plus(wait)),
					() -> settle(mail.mailId(), State.REFUSED, answer.words()));
	}

	private void retryAt(UUID mail, Instant moment) {
		this.jdbc.sql("update mails set attempts = attempts + 1, next_attempt_at = :moment where mail_id = :mail")
			.param("moment", at(moment))
			.param("mail", mail)
			.update();
	}

	private void settle(UUID mail, State state, @Nullable String refusal) {
		if (forgetLast(mail)) {
			return;
		}
		this.jdbc.sql("""
				update mails set state = :state, attempts = attempts + 1, settled_at = :now, refusal = :refusal,
					plain_text = case when :keep then plain_text end, html = case when :keep then html end
				where mail_id = :mail""")
			.param("state", state.name())
			.param("now", at(this.clock.instant()))
			.param("refusal", refusal)
			.param("keep", this.postman.keepsTexts())
			.param("mail", mail)
			.update();
	}

	/** Whether it was somebody's last mail, of which nothing stays. */
	private boolean forgetLast(UUID mail) {
		return this.jdbc.sql("delete from mails where mail_id = ? and parting").param(mail).update() > 0;
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
