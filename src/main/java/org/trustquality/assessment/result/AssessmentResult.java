package org.trustquality.assessment.result;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.scoring.CompositeScore;
import org.trustquality.scoring.Reason;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.ScoringRules;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.board.BoardScores;

import org.springframework.data.domain.Persistable;

/** The trustees' scores over all dimensions, as counted when the assessment closed. */
@Entity
@Table(name = "assessment_results")
public class AssessmentResult implements Persistable<AssessmentId> {

	@EmbeddedId
	private AssessmentId id;

	private String rulesVersion;

	private int minimumRatings;

	private int invited;

	private int counted;

	private boolean provisional;

	@Enumerated(EnumType.STRING)
	private @Nullable Reason reason;

	@Embedded
	private @Nullable StoredScore score;

	@Embedded
	private @Nullable StoredInterval respondentInterval;

	private @Nullable Double balance;

	private @Nullable String lowestDimension;

	/** For JPA, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected AssessmentResult() {
	}

	AssessmentResult(AssessmentId id, BoardScores scores, ScoringOptions options) {
		this.id = id;
		this.rulesVersion = ScoringRules.VERSION;
		this.minimumRatings = options.fewestRatings();
		this.invited = scores.participation().invited();
		this.counted = scores.participation().counted();
		this.provisional = scores.participation().isProvisional();
		CompositeScore composite = scores.composite().score();
		this.reason = composite.reason();
		this.balance = composite.balance();
		this.lowestDimension = composite.lowestDimension();
		this.score = StoredScore.of(composite.score());
		this.respondentInterval = StoredInterval.of(scores.composite().respondentInterval());
	}

	public String rulesVersion() {
		return this.rulesVersion;
	}

	/** Trustees who were asked. */
	public int invited() {
		return this.invited;
	}

	/** Trustees whose responses count. */
	public int counted() {
		return this.counted;
	}

	/** How many more responses were needed to show anything; 0 when enough came. */
	public int moreNeeded() {
		return Math.max(0, this.minimumRatings - this.counted);
	}

	public boolean isProvisional() {
		return this.provisional;
	}

	public @Nullable WeightedScore score() {
		return StoredScore.read(this.score);
	}

	public @Nullable String lowestDimension() {
		return this.lowestDimension;
	}

	@Override
	public AssessmentId getId() {
		return this.id;
	}

	/** Results are stored once and never changed. */
	@Override
	public boolean isNew() {
		return true;
	}

}
