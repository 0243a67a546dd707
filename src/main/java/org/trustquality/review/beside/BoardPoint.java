package org.trustquality.review.beside;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a board agreed on what an adviser judges: the level of an indicator, or the agreed
 * score of a dimension.
 *
 * @param score where it stands from 0 to 100; null if the board agreed on no level
 * @param words the same as pages show it
 * @param lines what the board agreed on each of its indicators
 */
public record BoardPoint(@Nullable Double score, String words, List<BoardLine> lines) {

	public BoardPoint {
		lines = List.copyOf(lines);
	}

}
