package org.trustquality.trust.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the register changed in a trust that uses the service.
 *
 * @param nameBefore its shown name until now
 * @param nameAfter its shown name from now on
 * @param closedBefore since when it was closed; null if it was open
 * @param closedAfter since when it is closed; null if it is open
 */
public record FollowedChange(int trustId, String nameBefore, String nameAfter, @Nullable LocalDate closedBefore,
		@Nullable LocalDate closedAfter) {
}
