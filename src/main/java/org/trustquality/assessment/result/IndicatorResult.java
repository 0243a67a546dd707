package org.trustquality.assessment.result;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.scoring.Counts;
import org.trustquality.scoring.Distribution;
import org.trustquality.scoring.IndicatorScore;
import org.trustquality.scoring.agreement.AgreementWord;
import org.trustquality.scoring.board.IndicatorFigures;
import org.trustquality.scoring.gap.IndicatorGap;

import org.springframework.data.domain.Persistable;

/** How the trustees rated one indicator, as counted when the assessment closed. */
@Entity
@Table(name = "indicator_results")
public class IndicatorResult implements Persistable<IndicatorResult.Key> {

	/**
	 * Those whose ratings lie furthest apart first; those of which that is not known
	 * last.
	 */
	public static final Comparator<IndicatorResult> FURTHEST_APART = Comparator
		.comparingDouble((result) -> -Objects.requireNonNullElse(result.averageDeviation(), -1.0));

	@EmbeddedId
	private Key key;

	private int rated;

	private int notSure;

	private int notApplicable;

	private int unanswered;

	private boolean dropped;

	private @Nullable Double score;

	private @Nullable Double mean;

	private @Nullable Double median;

	private @Nullable Double standardDeviation;

	private short @Nullable [] distribution;

	private @Nullable Double visibility;

	private @Nullable Double effectiveWeight;

	private int chiefExecutive;

	@Embedded
	private @Nullable StoredAgreement agreement;

	private @Nullable Double gap;

	private @Nullable Boolean gapFlagged;

	/** For JPA, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected IndicatorResult() {
	}

	IndicatorResult(AssessmentId assessment, int position, IndicatorFigures figures, int chiefExecutive,
			@Nullable IndicatorGap gap) {
		IndicatorScore scored = figures.score();
		this.key = new Key(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(),
				(short) position);
		this.rated = scored.counts().n();
		this.notSure = scored.counts().notSure();
		this.notApplicable = scored.counts().notApplicable();
		this.unanswered = scored.counts().unanswered();
		this.visibility = scored.counts().visibility();
		this.dropped = scored.dropped();
		this.score = scored.score();
		this.effectiveWeight = scored.effectiveWeight();
		this.chiefExecutive = chiefExecutive;
		this.agreement = StoredAgreement.of(figures.agreement());
		if (gap != null) {
			this.gap = gap.gap();
			this.gapFlagged = gap.flagged();
		}
		Distribution spread = scored.distribution();
		if (spread != null) {
			this.mean = spread.mean();
			this.median = spread.median();
			this.standardDeviation = spread.sd();
			this.distribution = new short[spread.counts().size()];
			for (int level = 0; level < this.distribution.length; level++) {
				this.distribution[level] = spread.counts().get(level).shortValue();
			}
		}
	}

	public Counts counts() {
		return new Counts(this.rated, this.notSure, this.notApplicable, this.unanswered);
	}

	public boolean isDropped() {
		return this.dropped;
	}

	public @Nullable Double score() {
		return this.score;
	}

	/** How many trustees chose each level, where that may be shown. */
	public @Nullable List<Integer> distribution() {
		short[] counts = this.distribution;
		return (counts != null) ? IntStream.range(0, counts.length).mapToObj((level) -> (int) counts[level]).toList()
				: null;
	}

	/** The indicator's part of the overall score, 0 to 1. */
	public @Nullable Double effectiveWeight() {
		return this.effectiveWeight;
	}

	/** The chief executive's answer as a code; 0 when there is none. */
	public int chiefExecutive() {
		return this.chiefExecutive;
	}

	/** Whether the board sees it alike, in a word; nothing below five ratings. */
	public @Nullable AgreementWord agreement() {
		return (this.agreement != null) ? this.agreement.agreement() : null;
	}

	/** The mean distance of the ratings from their mean, in scale points. */
	public @Nullable Double averageDeviation() {
		return (this.agreement != null) ? this.agreement.averageDeviation() : null;
	}

	/** The trustees' score minus the chief executive's, in points. */
	public @Nullable Double gap() {
		return this.gap;
	}

	/** Whether the chief executive sees it clearly otherwise than the board. */
	public boolean isGapFlagged() {
		return Boolean.TRUE.equals(this.gapFlagged);
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
	public record Key(int trustId, int academicYear, UUID assessmentId, short position) implements Serializable {
	}

}
