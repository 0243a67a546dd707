package org.trustquality.access;

/**
 * A trust that was closed is open again. It is told within the transaction that opens it,
 * which works for that trust, so that whoever listens takes part in it.
 */
public record TrustReopened(int trustId) {
}
