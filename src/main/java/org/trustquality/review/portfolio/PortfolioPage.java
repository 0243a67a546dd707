package org.trustquality.review.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.review.PortfolioPaths;

/**
 * Trusts of a portfolio as a page or a file shows them.
 *
 * @param filter which they are
 * @param next where the next page begins; null if there is none
 * @param later whether it is not the first page
 * @param elsewhere where something is shared instead; null if anything of this year is,
 * or nothing at all
 * @param views the filters to which the adviser gave names
 */
record PortfolioPage(Filter filter, List<PortfolioRow> rows, @Nullable Place next, boolean later,
		List<SavedView> views) {

	private static final int YEARS = 10;

	/** The dimensions' titles by their ids. */
	Map<String, String> columns(java.util.function.Supplier<Edition> otherwise) {
		Map<String, String> columns = SharedYear
			.columns(this.rows.stream().map(PortfolioRow::shared).filter(Objects::nonNull).toList());
		if (columns.isEmpty()) {
			otherwise.get()
				.dimensions()
				.forEach((Dimension dimension) -> columns.put(dimension.id(), dimension.title()));
		}
		return columns;
	}

	/** Whether there are trusts and none of them shares anything of the year. */
	public boolean isNothingShared() {
		return !this.rows.isEmpty() && this.rows.stream().allMatch((row) -> row.shared() == null);
	}

	/** The address of the next page; null if there is none. */
	public @Nullable String nextPath() {
		if (this.next == null) {
			return null;
		}
		String path = this.filter.at(PortfolioPaths.PORTFOLIO);
		return path + (path.contains("?") ? "&" : "?") + "after=" + this.next.written();
	}

	/** The years to choose from, the next one first. */
	List<AcademicYear> years(AcademicYear current) {
		return IntStream.range(0, YEARS)
			.mapToObj((back) -> new AcademicYear(current.next().firstYear() - back))
			.toList();
	}

}
