package org.trustquality.scoring;

import org.jspecify.annotations.Nullable;

/**
 * The score of one dimension, or why it has none.
 *
 * @param id the dimension
 * @param evidenceConstant its weight E among the dimensions, 1 to 2.5
 * @param meanGrade the mean grade of its examined claims, 0 to 3, where all have one
 * @param coverage claims with a score / applicable claims, 0 to 1; nothing without
 * applicable claims
 * @param score D, the evidence-weighted score sum(v X) / sum(v), the neutral score
 * mean(X), and the band
 * @param reason why there is no score; nothing when there is one
 */
public record DimensionScore(String id, double evidenceConstant, @Nullable Double meanGrade, @Nullable Double coverage,
		@Nullable WeightedScore score, @Nullable Reason reason) {

	public DimensionScore {
		if ((score == null) == (reason == null)) {
			throw new IllegalArgumentException("Dimension " + id + " needs either a score or a reason");
		}
	}

	static DimensionScore of(ScoredDimension scored, Reason whyMissing) {
		WeightedDimension dimension = scored.dimension();
		boolean complete = scored.isComplete();
		return new DimensionScore(dimension.id(), dimension.evidenceConstant(), dimension.meanGrade(),
				scored.coverage(), complete ? scored.score() : null, complete ? null : whyMissing);
	}

}
