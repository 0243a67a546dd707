package org.trustquality.assessment.result;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.scoring.ClaimScore;

import org.springframework.data.domain.Persistable;

/** The trustees' score of one claim and what it carries, as counted at closing. */
@Entity
@Table(name = "claim_results")
public class ClaimResult implements Persistable<ClaimResult.Key> {

	@EmbeddedId
	private Key key;

	private double weight;

	private @Nullable Double score;

	private int shownIndicators;

	private @Nullable Double effectiveWeight;

	/** For JPA, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected ClaimResult() {
	}

	ClaimResult(AssessmentId assessment, ClaimScore scored) {
		this.key = new Key(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), scored.id());
		this.weight = scored.v();
		this.score = scored.score();
		this.shownIndicators = scored.shownIndicators();
		this.effectiveWeight = scored.effectiveWeight();
	}

	public String claimId() {
		return this.key.claimId();
	}

	/** The weight v of its evidence, 1 to 2.5. */
	public double weight() {
		return this.weight;
	}

	/** The mean over its shown indicators, 0 to 100. */
	public @Nullable Double score() {
		return this.score;
	}

	/** Its part of the overall score, 0 to 1. */
	public @Nullable Double effectiveWeight() {
		return this.effectiveWeight;
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
	public record Key(int trustId, int academicYear, UUID assessmentId, String claimId) implements Serializable {
	}

}
