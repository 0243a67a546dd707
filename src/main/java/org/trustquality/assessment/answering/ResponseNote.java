package org.trustquality.assessment.answering;

import java.io.Serializable;
import java.util.UUID;

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

	@Embeddable
	record Key(int trustId, int academicYear, UUID assessmentId, UUID responseId,
			short position) implements Serializable {
	}

}
