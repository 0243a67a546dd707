package org.trustquality.assessment.asking;

import java.util.UUID;

import org.trustquality.assessment.Capacity;

/** A person asked to answer, as the organisers see them. */
public record InvitedPerson(UUID personId, String name, String email, Capacity capacity, InvitationStatus status) {
}
