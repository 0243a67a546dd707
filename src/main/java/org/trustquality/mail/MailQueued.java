package org.trustquality.mail;

import java.util.UUID;

/**
 * A mail stands in the outbox; it goes once the transaction has committed.
 *
 * @param mail the mail's id
 */
public record MailQueued(UUID mail) {
}
