package org.trustquality.assessment.asking;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Capacity;

import org.springframework.data.domain.Persistable;

/**
 * A person asked to answer an assessment. It knows how far they are and never what they
 * say: nothing leads from here to their response.
 */
@Entity
@DynamicUpdate
@Table(name = "invitations")
public class Invitation implements Persistable<Invitation.Key> {

	@EmbeddedId
	private Key key;

	private String name;

	@Enumerated(EnumType.STRING)
	private Capacity capacity;

	@Enumerated(EnumType.STRING)
	private InvitationStatus status;

	private @Nullable String receiptNumber;

	private boolean paper;

	private boolean begun;

	private @Nullable UUID mailId;

	private @Nullable Instant remindedAt;

	private @Nullable UUID enteredBy;

	/** For JPA, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected Invitation() {
	}

	Invitation(AssessmentId assessment, UUID personId, String name, Capacity capacity) {
		this.key = new Key(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), personId);
		this.name = name;
		this.capacity = capacity;
		this.status = InvitationStatus.NOT_SENT;
	}

	/** The person has begun to answer. */
	public void start() {
		this.begun = true;
		if (this.status != InvitationStatus.SUBMITTED) {
			this.status = InvitationStatus.STARTED;
		}
	}

	/**
	 * The response went in. Sending it again keeps the first receipt.
	 * @param newReceiptNumber the receipt for a response that goes in for the first time
	 * @return the receipt number that holds
	 */
	public String submit(String newReceiptNumber) {
		if (this.receiptNumber == null) {
			this.receiptNumber = newReceiptNumber;
		}
		this.status = InvitationStatus.SUBMITTED;
		return this.receiptNumber;
	}

	/** A mail to the person was written. */
	void sent(UUID mail) {
		this.mailId = mail;
		if (this.status == InvitationStatus.NOT_SENT) {
			this.status = InvitationStatus.SENT;
		}
	}

	/** The person was reminded, so that they are not again at once. */
	void reminded(Instant now) {
		this.remindedAt = now;
	}

	/**
	 * Notes that the person answers on paper.
	 * @throws AssessmentRefusal if they have begun to answer, here or there
	 */
	void choosePaper() {
		requireNotBegun("has started to answer online already, so their answers stay theirs alone."
				+ " They can go on online, also after a break.");
		this.paper = true;
	}

	/**
	 * Notes that the person answers online after all.
	 * @throws AssessmentRefusal if something was entered
	 */
	void chooseOnline() {
		requireNotBegun("has answers entered from paper already, so they cannot change to answering online."
				+ " Go on entering the paper form.");
		this.paper = false;
	}

	/** A sheet that is begun stays with whoever types it: it must not change hands. */
	private void requireNotBegun(String otherwise) {
		if (this.begun || isStarted()) {
			throw new AssessmentRefusal(this.name + " " + otherwise);
		}
	}

	/** Somebody types in what the person wrote on paper. */
	public void enteredBy(UUID governanceProfessional) {
		this.enteredBy = governanceProfessional;
	}

	void remove() {
		this.status = InvitationStatus.REMOVED;
	}

	/** Asks a removed person again, perhaps as something else. */
	void renew(String newName, Capacity newCapacity) {
		this.name = newName;
		this.capacity = newCapacity;
		this.status = (this.receiptNumber != null) ? InvitationStatus.SUBMITTED
				: this.begun ? InvitationStatus.STARTED : InvitationStatus.NOT_SENT;
	}

	public UUID assessmentReference() {
		return this.key.assessmentId();
	}

	/** What is asked. */
	public AssessmentId assessmentId() {
		return new AssessmentId(this.key.trustId(), this.key.academicYear(), this.key.assessmentId());
	}

	public UUID personId() {
		return this.key.personId();
	}

	/** The name that the organisers gave, which need not be the one used elsewhere. */
	public String name() {
		return this.name;
	}

	public Capacity capacity() {
		return this.capacity;
	}

	public InvitationStatus status() {
		return this.status;
	}

	public @Nullable String receiptNumber() {
		return this.receiptNumber;
	}

	/** Whether the person answers on paper. */
	public boolean isOnPaper() {
		return this.paper;
	}

	/** Whether there ever was a sheet, also if the person was taken off since. */
	public boolean isBegun() {
		return this.begun || isStarted();
	}

	/** Who typed the paper form in; null as long as nothing is entered. */
	public @Nullable UUID enteredBy() {
		return this.enteredBy;
	}

	public boolean isRemoved() {
		return this.status == InvitationStatus.REMOVED;
	}

	/** Whether there is anything to read: the person has begun to answer. */
	public boolean isStarted() {
		return this.status == InvitationStatus.STARTED || isSubmitted();
	}

	public boolean isSubmitted() {
		return this.status == InvitationStatus.SUBMITTED;
	}

	@Override
	public Key getId() {
		return this.key;
	}

	/** Invitations are loaded before they change, so one that is saved is new. */
	@Override
	public boolean isNew() {
		return true;
	}

	/** The assessment's key and the person. */
	@Embeddable
	public record Key(int trustId, int academicYear, UUID assessmentId, UUID personId) implements Serializable {
	}

}
