package org.trustquality.framework;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a trust asks its board beside an edition. The review says nothing about it, so it
 * has the lowest weight and no part in what a dimension weighs.
 *
 * @param number its number in the trust, for good
 * @param dimension the id of the dimension that it is added to
 * @param title a short name for charts and tables
 * @param statement the statement to rate
 * @param why why it is asked, if the trust says so
 * @param levels one descriptor for each level, lowest first
 */
public record OwnIndicator(int number, String dimension, String title, String statement, @Nullable String why,
		List<String> levels) {

	/** How its id begins, which no other indicator's does. */
	public static final String PREFIX = "OWN-";

	public OwnIndicator {
		levels = List.copyOf(levels);
	}

	/** Those that a trust added to an edition of its own. */
	public static List<OwnIndicator> in(Edition edition) {
		return edition.dimensions()
			.stream()
			.flatMap((dimension) -> dimension.claims()
				.stream()
				.flatMap((claim) -> claim.indicators().stream())
				.filter((indicator) -> indicator.id().startsWith(PREFIX))
				.map((indicator) -> of(dimension, indicator)))
			.sorted(Comparator.comparing(OwnIndicator::number))
			.toList();
	}

	private static OwnIndicator of(Dimension dimension, Indicator asked) {
		Indicator.Wording wording = asked.wording();
		return new OwnIndicator(Integer.parseInt(asked.id().substring(PREFIX.length())), dimension.id(), asked.title(),
				wording.statement(), wording.why().equals(OwnContent.NO_REASON) ? null : wording.why(),
				wording.levels());
	}

	/** The id of the indicator, and of the claim that it stands for alone. */
	public String id() {
		return PREFIX + this.number;
	}

	/**
	 * Whether it can be added to an edition: to a dimension and a scale that are there.
	 */
	public boolean fits(Edition edition) {
		return edition.dimension(this.dimension).isPresent() && this.levels.size() == edition.scalePoints();
	}

}
