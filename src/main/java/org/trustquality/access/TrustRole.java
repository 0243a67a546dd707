package org.trustquality.access;

import java.util.UUID;

/** A trust in which a person holds a role. */
public record TrustRole(UUID trustReference, String trustName, Role role) {
}
