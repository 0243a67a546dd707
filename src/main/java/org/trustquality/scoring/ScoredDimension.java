package org.trustquality.scoring;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A dimension with the scores of its claims.
 *
 * @param dimension the dimension
 * @param claims all its claims, in the order of the edition
 * @param scored those that have a score
 * @param applicable how many concern the trust
 */
record ScoredDimension(WeightedDimension dimension, List<ScoredClaim> claims, List<ScoredClaim> scored,
		int applicable) {

	static ScoredDimension of(WeightedDimension dimension, List<ScoredClaim> claims) {
		return new ScoredDimension(dimension, claims, claims.stream().filter(ScoredClaim::hasScore).toList(),
				(int) claims.stream().filter(ScoredClaim::applicable).count());
	}

	static ScoredDimension of(WeightedDimension dimension, Map<String, IndicatorValue> values) {
		return of(dimension, dimension.claims().stream().map((claim) -> ScoredClaim.of(claim, values)).toList());
	}

	/**
	 * Whether two thirds of the applicable claims have a score, and at least two, or the
	 * only one that the dimension has. One claim left over where the board holds the
	 * others not applicable does not stand for the dimension.
	 */
	boolean isComplete() {
		int scored = this.scored.size();
		return 3 * scored >= 2 * this.applicable && scored >= Math.min(2, this.claims.size());
	}

	/** Claims with a score / applicable claims; nothing without applicable claims. */
	@Nullable Double coverage() {
		return (this.applicable > 0) ? (double) this.scored.size() / this.applicable : null;
	}

	double evidenceConstant() {
		return this.dimension.evidenceConstant();
	}

	/** D = sum(v X) / sum(v) over the claims with a score. */
	double evidenceWeighted() {
		return Mean.weighted(this.scored, ScoredClaim::weight, ScoredClaim::score);
	}

	/** D0 = mean(X) over the claims with a score. */
	double neutral() {
		return Mean.of(this.scored, ScoredClaim::score);
	}

	WeightedScore score() {
		Band band = Band.of(this.scored.stream().map((claim) -> claim.bounded(1)).toList());
		return new WeightedScore(evidenceWeighted(), neutral(), band.including(neutral()));
	}

	/** c = E / sum(v): what the dimension makes of one unit of a claim's weight. */
	double unit() {
		return evidenceConstant() / Mean.sum(this.scored, ScoredClaim::weight);
	}

	/** The claims with the bounds of their weights in the composite. */
	Stream<Band.Bounded> bounded() {
		double unit = unit();
		return this.scored.stream().map((claim) -> claim.bounded(unit));
	}

}
