package org.trustquality.assessment;

import java.util.UUID;

/** A person asked to answer, as the organisers see them. */
public record InvitedPerson(UUID personId, String name, String email, Capacity capacity, InvitationStatus status) {
}
