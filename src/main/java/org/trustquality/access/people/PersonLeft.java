package org.trustquality.access.people;

import java.util.UUID;

/**
 * A person holds no role in a trust any more. It is told within the transaction that ends
 * the roles, so that whoever listens takes part in it.
 */
public record PersonLeft(int trustId, UUID personId) {
}
