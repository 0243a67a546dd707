package org.trustquality.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of a trust's activity log.
 *
 * @param sequence its number in the trust, from 1
 * @param happenedAt when it happened
 * @param actor who did it; null when the service did
 * @param act what was done; null for a line that this version cannot read
 * @param details what it was done to; people by id
 */
public record Activity(long sequence, Instant happenedAt, @Nullable UUID actor, @Nullable Act act,
		Map<String, String> details) {

}
