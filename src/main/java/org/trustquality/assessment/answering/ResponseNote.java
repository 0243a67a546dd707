package org.trustquality.assessment.answering;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A comment on an answer, or the reason why an indicator does not apply. */
@Entity
@Table(name = "response_notes")
class ResponseNote {

	@EmbeddedId
	private Key key;

	private String note;

	@Column(insertable = false, updatable = false)
	private UUID commentId;

	/** For JPA, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected ResponseNote() {
	}

	int position() {
		return this.key.position();
	}

	String note() {
		return this.note;
	}

	UUID responseId() {
		return this.key.responseId();
	}

	/** Random; what others may know it by. */
	UUID commentId() {
		return this.commentId;
	}

	@Embeddable
	record Key(int trustId, int academicYear, UUID assessmentId, UUID responseId,
			short position) implements Serializable {
	}

}
