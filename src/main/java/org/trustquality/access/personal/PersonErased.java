package org.trustquality.access.personal;

import java.util.UUID;

/**
 * An account is being deleted, and this is a trust that knew it. It is told within the
 * transaction that deletes the account and works in that trust as its person, so that
 * whoever listens can delete what only that person may.
 */
public record PersonErased(int trustId, UUID personId) {
}
