package org.trustquality.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails to send. Writing one belongs to the transaction that causes it: no mail without
 * its reason, no reason without its mail. A worker hands them to the mail server.
 */
@Service
@Transactional
public class Outbox {

	/** How long a settled mail is listed; its text is emptied at once. */
	public static final Duration KEPT = Duration.ofDays(30);

	/** How long the last mail to somebody waits at most. */
	public static final Duration PARTING = Duration.ofDays(3);

	private final JdbcClient jdbc;

	private final Letterhead letterhead;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Outbox(JdbcClient jdbc, Letterhead letterhead, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.letterhead = letterhead;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Queues a mail.
	 * @param recipient one plain address, as {@link MailAddress} understands it
	 * @return the mail's id, with which {@link #deliveries} tells how far it is
	 * @throws MailRefused if it is not; nothing is queued then
	 */
	public UUID send(String recipient, Letter letter) {
		return queue(recipient, letter, Delivery.State.WAITING, false);
	}

	/**
	 * Queues the last mail to somebody who is to be forgotten: once it is sent or given
	 * up, nothing of it is kept.
	 */
	public void sendLast(String recipient, Letter letter) {
		queue(recipient, letter, Delivery.State.WAITING, true);
	}

	/**
	 * Does the same work as sending, for an address that nobody has; nothing goes out.
	 * Whoever asks learns neither by words nor by time which of the two happened.
	 */
	public void discard(String recipient, Letter letter) {
		queue(recipient, letter, Delivery.State.DISCARDED, false);
	}

	/** How far some mails are; a mail that was cleared away is missing. */
	@Transactional(readOnly = true)
	public Map<UUID, Delivery> deliveries(Collection<UUID> mails) {
		Map<UUID, Delivery> deliveries = new HashMap<>();
		if (!mails.isEmpty()) {
			this.jdbc.sql("select mail_id, state, refusal from mails where mail_id in (:mails)")
				.param("mails", mails)
				.query((row) -> {
					deliveries.put(row.getObject("mail_id", UUID.class),
							new Delivery(Delivery.State.valueOf(row.getString("state")), row.getString("refusal")));
				});
		}
		return deliveries;
	}

	private UUID queue(String recipient, Letter letter, Delivery.State state, boolean parting) {
		UUID mail = UUID.randomUUID();
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		this.jdbc
			.sql("""
					insert into mails
						(mail_id, recipient, subject, plain_text, html, state, urgent, next_attempt_at, queued_at, settled_at,
							parting)
					values (:mail, :recipient, :subject, :text, :html, :state, :urgent, :now, :now, :settled, :parting)""")
			.param("mail", mail)
			.param("recipient", new MailAddress(recipient).text())
			.param("subject", letter.subject())
			.param("text", this.letterhead.plainText(letter))
			.param("html", this.letterhead.html(letter))
			.param("state", state.name())
			.param("urgent", letter.isUrgent())
			.param("now", now)
			.param("parting", parting)
			.param("settled", (state == Delivery.State.WAITING) ? null : now)
			.update();
		this.events.publishEvent(new MailQueued(mail));
		return mail;
	}

}
