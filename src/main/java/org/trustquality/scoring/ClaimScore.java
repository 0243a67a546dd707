package org.trustquality.scoring;

import org.jspecify.annotations.Nullable;

/**
 * The score of one claim and its part of the composite.
 *
 * @param id the claim
 * @param v its weight, 1 to 2.5
 * @param score the mean over its shown indicators, 0 to 100, or nothing if none is shown
 * @param shownIndicators how many of its indicators have a score
 * @param effectiveWeight a = E v / sum(v), as a part of 1 over all claims that carry the
 * shown dimensions; nothing for other claims
 */
public record ClaimScore(String id, double v, @Nullable Double score, int shownIndicators,
		@Nullable Double effectiveWeight) {

	static ClaimScore of(ScoredClaim claim, @Nullable Double effectiveWeight) {
		return new ClaimScore(claim.claim().id(), claim.weight(), claim.hasScore() ? claim.score() : null,
				claim.shownIndicators(), effectiveWeight);
	}

	/** What each shown indicator has of the effective weight; they share it equally. */
	public @Nullable Double indicatorWeight() {
		return (this.effectiveWeight != null) ? this.effectiveWeight / this.shownIndicators : null;
	}

}
