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
import org.trustquality.scoring.board.DimensionFigures;
import org.trustquality.scoring.gap.DimensionGap;

import org.springframework.data.domain.Persistable;

/** The trustees' scores in one dimension, as counted when the assessment closed. */
@Entity
@Table(name = "dimension_results")
public class DimensionResult implements Persistable<DimensionResult.Key> {

	@EmbeddedId
	private Key key;

	private double evidenceConstant;

	private @Nullable Double coverage;

	@Enumerated(EnumType.STRING)
	private @Nullable Reason reason;

	@Embedded
	private @Nullable StoredScore score;

	@Embedded
	private @Nullable StoredInterval respondentInterval;

	private @Nullable Double rwgLindell;

	private @Nullable Double chiefExecutive;

	private @Nullable Double gapBias;

	private @Nullable Double gapSpread;

	/** For JPA, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected DimensionResult() {
	}

	DimensionResult(AssessmentId assessment, DimensionFigures figures, @Nullable Double chiefExecutive,
			@Nullable DimensionGap gap) {
		DimensionScore scored = figures.score();
		this.key = new Key(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), scored.id());
		this.evidenceConstant = scored.evidenceConstant();
		this.coverage = scored.coverage();
		this.reason = scored.reason();
		this.score = StoredScore.of(scored.score());
		this.respondentInterval = StoredInterval.of(figures.respondentInterval());
		this.rwgLindell = figures.rwgLindell();
		this.chiefExecutive = chiefExecutive;
		if (gap != null) {
			this.gapBias = gap.bias();
			this.gapSpread = gap.spread();
		}
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

	/** The weight E among the dimensions, 1 to 2.5. */
	public double evidenceConstant() {
		return this.evidenceConstant;
	}

	/**
	 * By how many points the trustees rate it higher than the chief executive, on
	 * average.
	 */
	public @Nullable Double gapBias() {
		return this.gapBias;
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
	public record Key(int trustId, int academicYear, UUID assessmentId, String dimensionId) implements Serializable {
	}

}
