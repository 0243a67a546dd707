package org.trustquality.assessment.result.years;

import java.util.List;

/**
 * All years of a trust in one series of editions, and what moved from each to the next.
 *
 * @param series the series, such as {@code cst}
 * @param years the oldest first
 * @param steps from each year to the next; one fewer than there are years
 */
public record YearRun(String series, List<RunYear> years, List<YearComparison> steps) {

	public YearRun {
		years = List.copyOf(years);
		steps = List.copyOf(steps);
		if (steps.size() != Math.max(0, years.size() - 1)) {
			throw new IllegalArgumentException(steps.size() + " steps between " + years.size() + " years");
		}
	}

	public boolean isEmpty() {
		return this.years.isEmpty();
	}

	/** Whether there is anything to compare. */
	public boolean hasSteps() {
		return !this.steps.isEmpty();
	}

}
