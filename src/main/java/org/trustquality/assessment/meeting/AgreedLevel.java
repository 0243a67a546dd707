package org.trustquality.assessment.meeting;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AssessmentId;

/** What the board settled on for one indicator. */
@Entity
@Table(name = "agreed_levels")
public class AgreedLevel {

	@EmbeddedId
	private Key key;

	private short level;

	private String reason;

	private boolean dissentNoted;

	private boolean discussWithAdviser;

	private @Nullable Short targetLevel;

	@Version
	private @Nullable Integer version;

	/** For JPA, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected AgreedLevel() {
	}

	AgreedLevel(AssessmentId assessment, int position, Agreement agreement) {
		this.key = Key.of(assessment, position);
		this.reason = "";
		change(agreement);
	}

	final void change(Agreement agreement) {
		this.level = (short) agreement.level();
		this.reason = agreement.reason();
		this.dissentNoted = agreement.dissentNoted();
		this.discussWithAdviser = agreement.discussWithAdviser();
		this.targetLevel = (agreement.targetLevel() != null) ? agreement.targetLevel().shortValue() : null;
	}

	/** The indicator's place in the edition, from 0. */
	public int position() {
		return this.key.position();
	}

	public Agreement agreement() {
		return new Agreement(this.level, this.reason, this.dissentNoted, this.discussWithAdviser,
				(this.targetLevel != null) ? this.targetLevel.intValue() : null);
	}

	/** What is on record, as editors see it. */
	RecordedAgreement recorded() {
		return new RecordedAgreement(agreement(), (this.version != null) ? this.version + 1 : 1);
	}

	@Embeddable
	record Key(int trustId, int academicYear, UUID assessmentId, short position) implements Serializable {

		static Key of(AssessmentId assessment, int position) {
			return new Key(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(),
					(short) position);
		}

	}

}
