package org.trustquality.access.helpdesk;

import java.util.UUID;

/**
 * The help desk has signed a person out everywhere, because a device or an address may be
 * in wrong hands. It is told within the transaction that does so, so that whoever listens
 * ends what else opens anything in that person's name.
 */
public record SessionsEnded(UUID personId) {
}
