package org.trustquality.mail.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail whose turn it is, with its row locked.
 *
 * @param urgent whether somebody sits and waits for it
 */
record DueMail(UUID mailId, String recipient, String subject, String plainText, String html, int attempts,
		Instant queuedAt, boolean urgent) {

	/** Longer than any code works. */
	private static final Duration URGENT = Duration.ofHours(1);

	/** Whether nobody waits for it any longer. */
	boolean isPointless(Instant now) {
		return this.urgent && now.isAfter(this.queuedAt.plus(URGENT));
	}

}
