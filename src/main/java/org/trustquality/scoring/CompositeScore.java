package org.trustquality.scoring;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The score over all dimensions, or why there is none. Shown last, after profile, spread
 * and gaps.
 *
 * @param score the evidence-weighted score sum(E D) / sum(E), the neutral score, which is
 * the mean of the neutral dimensions, and the band
 * @param balance what uneven dimensions cost: the evidence-weighted score minus the
 * weighted geometric mean of the dimensions, each taken as 1 at least; -1 to 100
 * @param lowestDimension the id of the lowest dimension, the first of them in a tie
 * @param reason why there is no score; nothing when there is one
 */
public record CompositeScore(@Nullable WeightedScore score, @Nullable Double balance, @Nullable String lowestDimension,
		@Nullable Reason reason) {

	private static final double TIE = 1e-9;

	public CompositeScore {
		if ((score == null) == (reason == null)) {
			throw new IllegalArgumentException("A composite needs either a score or a reason");
		}
	}

	static CompositeScore of(List<ScoredDimension> dimensions, Reason whyMissing) {
		if (!dimensions.stream().allMatch(ScoredDimension::isComplete)) {
			return new CompositeScore(null, null, null, whyMissing);
		}
		WeightedScore score = score(dimensions);
		double balance = score.evidenceWeighted() - geometricMean(dimensions);
		return new CompositeScore(score, balance, lowest(dimensions).dimension().id(), null);
	}

	static WeightedScore score(List<ScoredDimension> dimensions) {
		double evidenceWeighted = Mean.weighted(dimensions, ScoredDimension::evidenceConstant,
				ScoredDimension::evidenceWeighted);
		double neutral = Mean.of(dimensions, ScoredDimension::neutral);
		Band band = Band.of(dimensions.stream().flatMap(ScoredDimension::bounded).toList());
		return new WeightedScore(evidenceWeighted, neutral, band.including(neutral));
	}

	private static double geometricMean(List<ScoredDimension> dimensions) {
		return Math.exp(Mean.weighted(dimensions, ScoredDimension::evidenceConstant,
				(dimension) -> Math.log(Math.max(dimension.evidenceWeighted(), 1))));
	}

	private static ScoredDimension lowest(List<ScoredDimension> dimensions) {
		double lowest = dimensions.stream().mapToDouble(ScoredDimension::evidenceWeighted).min().orElseThrow();
		return dimensions.stream()
			.filter((dimension) -> dimension.evidenceWeighted() <= lowest + TIE)
			.findFirst()
			.orElseThrow();
	}

}
