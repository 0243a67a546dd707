package org.trustquality.assessment.result;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.Assessment;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;

/**
 * What a person may be shown of an assessment's results.
 *
 * @param assessment the assessment
 * @param edition what was answered
 * @param overall who answered and the scores over all dimensions
 * @param rows everything stored of it; nothing when too few answered
 */
public record DisclosedResults(Assessment assessment, Edition edition, AssessmentResult overall,
		@Nullable ResultRows rows) {

	/** Whether enough trustees answered. */
	public boolean isShown() {
		return this.rows != null;
	}

	private List<IndicatorResult> indicators() {
		return (this.rows != null) ? this.rows.indicators() : List.of();
	}

	/**
	 * Whether everything is stored from which scores can be worked out by hand; the first
	 * scoring rules kept less.
	 */
	public boolean hasReasons() {
		return this.rows != null && !this.rows.claims().isEmpty();
	}

	/** Whether so few trustees count that averages are all that is shown. */
	public boolean isAveragesOnly() {
		return indicators().stream().allMatch((indicator) -> indicator.distribution() == null);
	}

	private ResultRows shown() {
		return Objects.requireNonNull(this.rows, "not shown");
	}

	public DimensionResult dimension(String dimensionId) {
		return shown().dimensions()
			.stream()
			.filter((result) -> result.dimensionId().equals(dimensionId))
			.findFirst()
			.orElseThrow();
	}

	public IndicatorResult indicator(String indicatorId) {
		return shown().indicators().get(this.edition.position(indicatorId));
	}

	/**
	 * Whether the indicator at a place of the edition is shown with everything, its
	 * spread included.
	 */
	public boolean isSpreadShown(int position) {
		return this.rows != null && this.rows.indicators().get(position).distribution() != null;
	}

	/**
	 * Whether more than half said of the indicator at a place of the edition that it does
	 * not apply; not known when too few answered.
	 */
	public boolean isDropped(int position) {
		return this.rows != null && this.rows.indicators().get(position).isDropped();
	}

	public ClaimResult claim(String claimId) {
		return shown().claims().stream().filter((result) -> result.claimId().equals(claimId)).findFirst().orElseThrow();
	}

	/** The lowest dimension, named when there is an overall score. */
	public @Nullable Dimension lowest() {
		String id = this.overall.lowestDimension();
		return (id != null) ? this.edition.dimension(id).orElseThrow() : null;
	}

}
