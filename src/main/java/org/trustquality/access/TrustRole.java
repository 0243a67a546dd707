package org.trustquality.access;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A trust in which a person holds a role.
 *
 * @param closedOn since when the trust is closed; null if it is open
 */
public record TrustRole(UUID trustReference, String trustName, @Nullable LocalDate closedOn, Role role) {
}
