package org.trustquality.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mail as it stands in the outbox.
 *
 * @param mailId the mail's id
 * @param recipient the address it is for
 * @param subject its subject
 * @param queuedAt when it was written
 * @param delivery how far it is
 * @param plainText what it says; null once it was emptied
 * @param html the same as HTML; null once it was emptied
 */
public record KeptMail(UUID mailId, String recipient, String subject, Instant queuedAt, Delivery delivery,
		@Nullable String plainText, @Nullable String html) {

	/** What it says, line by line as it was sent. */
	public List<String> lines() {
		return (this.plainText != null) ? this.plainText.strip().lines().toList() : List.of();
	}

}
