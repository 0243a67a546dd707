package org.trustquality.access.advising;

import java.util.UUID;

/**
 * An adviser at work in no trust: the database shows them what is shared with them, and
 * nothing else.
 *
 * @param adviserId who is signed in
 */
public record AdviserVisit(UUID adviserId) {
}
