package org.trustquality.assessment.meeting;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.Edition;
import org.trustquality.scoring.Rating;

/**
 * What a board puts on record about one indicator.
 *
 * @param level the level, from 1, or {@link Rating#NOT_APPLICABLE}
 * @param reason why this level, in a few words
 * @param dissentNoted whether somebody wants it known that they see it otherwise
 * @param discussWithAdviser whether the board wants to talk about it with its adviser
 * @param targetLevel the level that it aims at next year; null if it named none
 */
public record Agreement(int level, String reason, boolean dissentNoted, boolean discussWithAdviser,
		@Nullable Integer targetLevel) {

	/** The level as pages write it. */
	public String words(Edition edition) {
		return (this.level == Rating.NOT_APPLICABLE) ? "Does not apply to our trust" : words(edition, this.level);
	}

	/** The target as pages write it; empty if there is none. */
	public String targetWords(Edition edition) {
		return (this.targetLevel != null) ? words(edition, this.targetLevel) : "";
	}

	private static String words(Edition edition, int level) {
		return level + " " + edition.levels().get(level - 1);
	}

}
