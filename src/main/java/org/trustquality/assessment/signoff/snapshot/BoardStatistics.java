package org.trustquality.assessment.signoff.snapshot;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.ClaimResult;
import org.trustquality.assessment.result.DimensionResult;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.IndicatorResult;
import org.trustquality.framework.Edition;
import org.trustquality.scoring.WeightedScore;

/**
 * What the trustees' answers came to: exactly as much as anybody may be shown who reads
 * results.
 *
 * @param provisional whether fewer than half of the trustees count
 * @param composite over all dimensions, if there is such a score
 * @param lowestDimension the id of the lowest dimension, named with the composite
 * @param dimensions in the edition's order
 * @param claims in the edition's order; none where earlier rules counted
 * @param indicators in the edition's order
 */
public record BoardStatistics(boolean provisional, @Nullable Score composite, @Nullable String lowestDimension,
		List<DimensionStatistics> dimensions, List<ClaimStatistics> claims, List<IndicatorStatistics> indicators) {

	public BoardStatistics {
		dimensions = List.copyOf(dimensions);
		claims = List.copyOf(claims);
		indicators = List.copyOf(indicators);
	}

	/** Nothing if too few answered. */
	static @Nullable BoardStatistics of(DisclosedResults results) {
		if (!results.isShown()) {
			return null;
		}
		Edition edition = results.edition();
		return new BoardStatistics(results.overall().isProvisional(), Score.of(results.overall().score()),
				results.overall().lowestDimension(),
				edition.dimensions()
					.stream()
					.map((each) -> DimensionStatistics.of(results.dimension(each.id())))
					.toList(),
				results.hasReasons()
						? edition.claims().stream().map((each) -> ClaimStatistics.of(results.claim(each.id()))).toList()
						: List.of(),
				edition.indicators()
					.stream()
					.map((each) -> IndicatorStatistics.of(each.id(), results.indicator(each.id())))
					.toList());
	}

	/** Both scores, and where they would lie whatever the evidence weighs. */
	public record Score(double evidenceWeighted, double neutral, double bandLow, double bandHigh) {

		static @Nullable Score of(@Nullable WeightedScore score) {
			return (score != null)
					? new Score(score.evidenceWeighted(), score.neutral(), score.band().low(), score.band().high())
					: null;
		}

	}

	/**
	 * One dimension.
	 *
	 * @param reason why it has no score; null if it has one
	 * @param chiefExecutive the same score from the chief executive's answers
	 */
	public record DimensionStatistics(String id, @Nullable Score score, @Nullable String reason,
			@Nullable Double chiefExecutive) {

		public DimensionStatistics {
			Objects.requireNonNull(id);
		}

		static DimensionStatistics of(DimensionResult result) {
			return new DimensionStatistics(result.dimensionId(), Score.of(result.score()),
					(result.reason() != null) ? result.reason().code() : null, result.chiefExecutive());
		}

	}

	/**
	 * One claim.
	 *
	 * @param weight the weight v of its evidence
	 * @param effectiveWeight its part of the evidence-weighted score, 0 to 1
	 */
	public record ClaimStatistics(String id, double weight, @Nullable Double score, @Nullable Double effectiveWeight) {

		public ClaimStatistics {
			Objects.requireNonNull(id);
		}

		static ClaimStatistics of(ClaimResult result) {
			return new ClaimStatistics(result.claimId(), result.weight(), result.score(), result.effectiveWeight());
		}

	}

	/**
	 * One indicator.
	 *
	 * @param rated trustees who chose a level
	 * @param dropped whether it is left out as not applicable
	 * @param distribution trustees at each level, where that may be shown
	 * @param agreement whether the board sees it alike, in a word
	 * @param chiefExecutive the chief executive's answer as a code
	 * @param gapFlagged whether the chief executive sees it clearly otherwise
	 */
	public record IndicatorStatistics(String id, int rated, int notSure, int notApplicable, int unanswered,
			boolean dropped, @Nullable Double score, @Nullable List<Integer> distribution, @Nullable String agreement,
			int chiefExecutive, boolean gapFlagged) {

		public IndicatorStatistics {
			Objects.requireNonNull(id);
		}

		static IndicatorStatistics of(String id, IndicatorResult result) {
			return new IndicatorStatistics(id, result.counts().n(), result.counts().notSure(),
					result.counts().notApplicable(), result.counts().unanswered(), result.isDropped(), result.score(),
					result.distribution(), (result.agreement() != null) ? result.agreement().word() : null,
					result.chiefExecutive(), result.isGapFlagged());
		}

	}

}
