package org.trustquality.review.blind;

import java.util.Set;

import org.trustquality.review.share.ReadingKind;

/**
 * Which of the board's levels an adviser may see.
 *
 * @param everything whether they may see all of them
 * @param dimensions the ids of the dimensions that they may see otherwise
 */
public record Revealed(boolean everything, Set<String> dimensions) {

	/**
	 * For an adviser who reads without a review, or whose review is sent, and for the
	 * trust.
	 */
	public static final Revealed ALL = new Revealed(true, Set.of());

	public Revealed {
		dimensions = Set.copyOf(dimensions);
	}

	/** As what a reading counts, which is another while nothing may be shown. */
	public ReadingKind counted(ReadingKind kind) {
		return (this.everything || !this.dimensions.isEmpty()) ? kind : ReadingKind.BLIND;
	}

	/** Whether the board's levels of a dimension may be shown. */
	public boolean shows(String dimension) {
		return this.everything || this.dimensions.contains(dimension);
	}

}
