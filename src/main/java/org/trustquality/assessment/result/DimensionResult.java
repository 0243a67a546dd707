package org.trustquality.assessment.result;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.scoring.DimensionScore;
import org.trustquality.scoring.Reason;
import org.trustquality.scoring.WeightedScore;

import org.springframework.data.domain.Persistable;

/** The trustees' scores in one dimension, as counted when the assessment closed. */
@Entity
@Table(name = "dimension_results")
class DimensionResult implements Persistable<DimensionResult.Key> {

	@EmbeddedId
	private Key key;

	private double evidenceConstant;

	private @Nullable Double coverage;

	@Enumerated(EnumType.STRING)
	private @Nullable Reason reason;

	@Embedded
	private @Nullable StoredScore score;

	private @Nullable Double chiefExecutive;

	/** For JPA, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected DimensionResult() {
	}

	DimensionResult(AssessmentId assessment, DimensionScore scored, @Nullable Double chiefExecutive) {
		this.key = new Key(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), scored.id());
		this.evidenceConstant = scored.evidenceConstant();
		this.coverage = scored.coverage();
		this.reason = scored.reason();
		this.chiefExecutive = chiefExecutive;
		this.score = StoredScore.of(scored.score());
	}

	public String dimensionId() {
		return this.key.dimensionId();
	}

	public @Nullable WeightedScore score() {
		return StoredScore.read(this.score);
	}

	public @Nullable Reason reason() {
		return this.reason;
	}

	/** The same score from the chief executive's answers, 0 to 100. */
	public @Nullable Double chiefExecutive() {
		return this.chiefExecutive;
	}

	@Override
	public Key getId() {
		return this.key;
	}

	/** Results are stored once and never changed. */
	@Override
	public boolean isNew() {
		return true;
	}

	@Embeddable
	record Key(int trustId, int academicYear, UUID assessmentId, String dimensionId) implements Serializable {
	}

}
