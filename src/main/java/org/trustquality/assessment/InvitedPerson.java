package org.trustquality.assessment;

import java.util.UUID;

/** A person asked to answer, as the organisers see them. */
public record InvitedPerson(UUID personId, String name, String email, Capacity capacity, InvitationStatus status,
		boolean paper) {

	/** Whether there are answers already. */
	public boolean isStarted() {
		return this.status == InvitationStatus.STARTED || this.status == InvitationStatus.SUBMITTED;
	}

	/** How far the person is, as pages show it. */
	public String statusWords() {
		if (!this.paper) {
			return this.status.words();
		}
		return switch (this.status) {
			case STARTED -> "On paper, being entered";
			case SUBMITTED -> "On paper, entered";
			default -> "On paper";
		};
	}

}
