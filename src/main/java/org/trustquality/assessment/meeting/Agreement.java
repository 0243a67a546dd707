package org.trustquality.assessment.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What a board puts on record about one indicator.
 *
 * @param level the level, from 1, or
 * {@link org.trustquality.scoring.Rating#NOT_APPLICABLE}
 * @param reason why this level, in a few words
 * @param dissentNoted whether somebody wants it known that they see it otherwise
 * @param discussWithAdviser whether the board wants to talk about it with its adviser
 * @param targetLevel the level that it aims at next year; null if it named none
 */
public record Agreement(int level, String reason, boolean dissentNoted, boolean discussWithAdviser,
		@Nullable Integer targetLevel) {
}
