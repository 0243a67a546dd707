package org.trustquality.assessment.answering;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * The only link between a person and their responses in a trust. The database shows a row
 * of it to that person alone. Someone whose two accounts were merged may have several
 * keys; new responses take the one that did not come with the merged account.
 */
@Entity
@Table(name = "respondents")
class Respondent {

	@EmbeddedId
	private Key key;

	private UUID personId;

	private boolean merged;

	/** For JPA, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected Respondent() {
	}

	/** The random key that stands in the person's responses. */
	UUID respondentKey() {
		return this.key.respondentKey();
	}

	@Embeddable
	record Key(int trustId, UUID respondentKey) implements Serializable {
	}

}
