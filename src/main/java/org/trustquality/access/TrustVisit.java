package org.trustquality.access;

import java.util.UUID;

/**
 * A signed-in person at work in one trust. That there is a visit does not say that the
 * person may see anything there: every look-up starts from it and decides.
 *
 * @param trustId the trust's number
 * @param trustReference the trust's reference in addresses
 * @param personId who is signed in
 */
public record TrustVisit(int trustId, UUID trustReference, UUID personId) {
}
