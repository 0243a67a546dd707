package org.trustquality.access.advising;

import java.util.UUID;

/**
 * An adviser no longer advises a trust. It is told within the transaction that ends the
 * appointment and works in that trust, so that whoever listens takes back what the trust
 * shared with them.
 */
public record AppointmentEnded(int trustId, UUID adviserId) {
}
