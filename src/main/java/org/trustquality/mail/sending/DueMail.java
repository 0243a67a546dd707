package org.trustquality.mail.sending;

import java.time.Instant;
import java.util.UUID;

/** A mail whose turn it is, with its row locked. */
record DueMail(UUID mailId, String recipient, String subject, String plainText, String html, int attempts,
		Instant queuedAt) {
}
