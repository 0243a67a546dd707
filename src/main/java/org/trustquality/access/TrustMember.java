package org.trustquality.access;

import java.util.UUID;

/** A person with one of their roles in a trust. */
public record TrustMember(UUID personId, String name, String email, Role role) {
}
