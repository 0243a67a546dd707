package org.trustquality.framework;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A published edition of a framework: dimensions, the claims they rest on, and the
 * indicators a board rates. An assessment is bound to one edition; because editions never
 * change, the position of an indicator in {@link #indicators()} identifies it for good.
 *
 * @param id the edition's number, such as {@code cst-2022.1}
 * @param title what pages call it
 * @param description one or two sentences about it
 * @param evidenceReferenceYear the year from which the age of research is counted
 * @param statesReviewOrdering whether the first three dimensions must stand on stronger
 * evidence than the last two, as the review found
 * @param levels the names of the levels, lowest first
 * @param dimensions the dimensions, in the edition's order
 */
public record Edition(String id, String title, String description, int evidenceReferenceYear,
		boolean statesReviewOrdering, List<String> levels, List<Dimension> dimensions) {

	public Edition {
		levels = List.copyOf(levels);
		dimensions = List.copyOf(dimensions);
	}

	/** How many levels the scale has. */
	public int scalePoints() {
		return this.levels.size();
	}

	/** All indicators, in the edition's order. */
	public List<Indicator> indicators() {
		return this.dimensions.stream().flatMap((dimension) -> dimension.indicators().stream()).toList();
	}

	/**
	 * Where an indicator stands in {@link #indicators()}.
	 * @param indicatorId the indicator's id
	 * @return its position, counted from 0
	 * @throws IndicatorNotInEdition if this edition has no such indicator
	 */
	public int position(String indicatorId) {
		List<Indicator> indicators = indicators();
		return IntStream.range(0, indicators.size())
			.filter((position) -> indicators.get(position).id().equals(indicatorId))
			.findFirst()
			.orElseThrow(() -> new IndicatorNotInEdition(this.id, indicatorId));
	}

}
