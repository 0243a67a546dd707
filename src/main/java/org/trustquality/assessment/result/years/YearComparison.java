package org.trustquality.assessment.result.years;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Two years of a trust side by side, as a visitor may see them.
 *
 * @param before the earlier year
 * @param now the later year
 * @param composite how the trustees' score moved over all dimensions; nothing if either
 * year shows nothing
 * @param dimensions the same for the dimensions of the later year; empty if either year
 * shows nothing
 * @param indicators all indicators of the later year, then those that it no longer asks;
 * empty if either year shows nothing
 * @param stayers whether people changed their minds or the board its people
 * @param agreed how the agreed score moved, over all dimensions first and then in each;
 * empty unless both years are signed
 */
public record YearComparison(RunYear before, RunYear now, @Nullable Movement composite, List<Movement> dimensions,
		List<ComparedIndicator> indicators, StayersMovement stayers, List<AgreedMovement> agreed) {

	public YearComparison {
		dimensions = List.copyOf(dimensions);
		indicators = List.copyOf(indicators);
		agreed = List.copyOf(agreed);
	}

	/** Whether both years show something that can be set side by side. */
	public boolean isCompared() {
		return this.composite != null;
	}

	/**
	 * Why nothing is compared, of the earlier year if both have a reason; nothing if
	 * something is.
	 */
	public @Nullable NotShown whyNotCompared() {
		NotShown earlier = this.before.whyNotShown();
		return (earlier != null) ? earlier : this.now.whyNotShown();
	}

	/** Whether the answers of both years are still there. */
	public boolean areAnswersKept() {
		return this.before.areAnswersKept() && this.now.areAnswersKept();
	}

	/**
	 * Why there is no interval, no word and no number of people, in words; nothing if
	 * there can be.
	 */
	public @Nullable String whyNotSure() {
		if (this.stayers.why() == WhyNoStayers.KNOWN_FROM_PAPER) {
			return "You know what some trustees answered on paper. The change is shown to you, but not how sure one can"
					+ " be of it, because that would tell you what others answered.";
		}
		return areAnswersKept() ? null
				: "The answers of one of these years were deleted by the trust's rule. The scores stay, so the change is"
						+ " shown; how sure one can be of it cannot be worked out any more.";
	}

	/** How one dimension moved. */
	public Movement dimension(String dimensionId) {
		return this.dimensions.stream()
			.filter((movement) -> dimensionId.equals(movement.dimension()))
			.findFirst()
			.orElseThrow();
	}

	/** One indicator; nothing if neither year asks it, or nothing is compared. */
	public Optional<ComparedIndicator> indicator(String indicatorId) {
		return this.indicators.stream().filter((indicator) -> indicator.id().equals(indicatorId)).findFirst();
	}

	/** The indicators that are compared, in the order of the later year. */
	public List<ComparedIndicator> comparable() {
		return this.indicators.stream().filter(ComparedIndicator::isComparable).toList();
	}

	/** The indicators that are not compared, each with its reason. */
	public List<ComparedIndicator> notComparable() {
		return this.indicators.stream().filter((indicator) -> !indicator.isComparable()).toList();
	}

	/** The indicators that moved by two people's steps or more, the largest first. */
	public List<ComparedIndicator> movers() {
		return this.indicators.stream()
			.filter(ComparedIndicator::mover)
			.sorted(Comparator.comparingDouble((indicator) -> -Math.abs(Objects.requireNonNull(indicator.move()))))
			.toList();
	}

	/** How the agreed score moved over all dimensions; nothing unless both are signed. */
	public @Nullable AgreedMovement agreedComposite() {
		return this.agreed.isEmpty() ? null : this.agreed.get(0);
	}

	/** The same in one dimension. */
	public @Nullable AgreedMovement agreed(String dimensionId) {
		return this.agreed.stream()
			.filter((movement) -> dimensionId.equals(movement.dimension()))
			.findFirst()
			.orElse(null);
	}

}
