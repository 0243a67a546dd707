package org.trustquality.assessment.asking;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.Capacity;
import org.trustquality.mail.Delivery;

/**
 * A person asked to answer, as the organisers see them.
 *
 * @param personId who it is
 * @param name the name that the organisers gave
 * @param email where mails go; empty once the account was deleted
 * @param capacity as what the person answers
 * @param status how far the person is
 * @param paper whether the person answers on paper
 * @param begun whether there ever was a sheet
 * @param mailId the mail sent last; null if there was none
 * @param remindedAt when the person was last reminded; null if never
 * @param delivery how far that mail is; null if nobody looked or it was cleared away
 */
public record InvitedPerson(UUID personId, String name, String email, Capacity capacity, InvitationStatus status,
		boolean paper, boolean begun, @Nullable UUID mailId, @Nullable Instant remindedAt,
		@Nullable Delivery delivery) {

	/** As the table of invitations tells it. */
	public InvitedPerson(UUID personId, String name, String email, Capacity capacity, InvitationStatus status,
			boolean paper, boolean begun, @Nullable UUID mailId, @Nullable Instant remindedAt) {
		this(personId, name, email, capacity, status, paper, begun, mailId, remindedAt, null);
	}

	InvitedPerson with(@Nullable Delivery found) {
		return new InvitedPerson(this.personId, this.name, this.email, this.capacity, this.status, this.paper,
				this.begun, this.mailId, this.remindedAt, found);
	}

	/** How far the person is, as pages show it. */
	public String statusWords() {
		if (this.paper) {
			return onPaper();
		}
		if (isRefused()) {
			return "Refused by the mail server";
		}
		return isBeingSent() ? "Being sent" : this.status.words();
	}

	private String onPaper() {
		return switch (this.status) {
			case STARTED -> "On paper, being entered";
			case SUBMITTED -> "On paper, entered";
			case REMOVED -> this.status.words();
			default -> "On paper";
		};
	}

	/** Whether the mail server would not take the mail of a person who has not begun. */
	public boolean isRefused() {
		return isWaitedFor() && this.delivery != null && this.delivery.isRefused();
	}

	private boolean isBeingSent() {
		return this.status == InvitationStatus.SENT && this.delivery != null
				&& this.delivery.state() == Delivery.State.WAITING;
	}

	private boolean isWaitedFor() {
		return this.status == InvitationStatus.SENT || this.status == InvitationStatus.LINK_USED;
	}

	/** Whether the person has begun to answer and has not sent it in. */
	public boolean isStarted() {
		return this.status == InvitationStatus.STARTED;
	}

	public boolean isSubmitted() {
		return this.status == InvitationStatus.SUBMITTED;
	}

	/** Whether the account was deleted: then nothing is left to write to. */
	public boolean isDeleted() {
		return this.email.isEmpty();
	}

	public boolean isRemoved() {
		return this.status == InvitationStatus.REMOVED;
	}

	/** Whether there ever was a sheet: then the person can no longer become another. */
	public boolean hasBegun() {
		return this.begun || isStarted() || isSubmitted();
	}

	/** Whether mails about answering go to this person. */
	public boolean isMailed() {
		return !this.paper && !isRemoved();
	}

	/** Whether a mail would ask the person for something still missing. */
	public boolean isUnfinished() {
		return isMailed() && !isSubmitted();
	}

	/** Whether the person was reminded, or sent the invitation again, after a moment. */
	public boolean isRemindedSince(Instant moment) {
		return this.remindedAt != null && this.remindedAt.isAfter(moment);
	}

}
