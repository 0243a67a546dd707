package org.trustquality.assessment.signoff.snapshot;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.meeting.Agreement;
import org.trustquality.framework.Edition;
import org.trustquality.scoring.Rating;

/**
 * What the board settled on for one indicator.
 *
 * @param indicator its id
 * @param level the level, from 1, or -2 for not applicable
 * @param levelName what the edition calls it
 * @param reason why this level
 * @param dissentNoted whether somebody wants it known that they see it otherwise
 * @param discussWithAdviser whether the board wants to talk about it with its adviser
 * @param targetLevel the level that it aims at next year; null if it named none
 */
public record AgreedStatement(String indicator, int level, String levelName, String reason, boolean dissentNoted,
		boolean discussWithAdviser, @Nullable Integer targetLevel) {

	public AgreedStatement {
		Objects.requireNonNull(indicator);
		Objects.requireNonNull(levelName);
		Objects.requireNonNull(reason);
	}

	static AgreedStatement of(Edition edition, int position, Agreement agreement) {
		return new AgreedStatement(edition.indicators().get(position).id(), agreement.level(),
				Rating.isLevel(agreement.level()) ? edition.levels().get(agreement.level() - 1)
						: agreement.words(edition),
				agreement.reason(), agreement.dissentNoted(), agreement.discussWithAdviser(), agreement.targetLevel());
	}

	boolean isOnScale(int highest) {
		return (this.level == Rating.NOT_APPLICABLE || isLevel(this.level, highest))
				&& (this.targetLevel == null || isLevel(this.targetLevel, highest));
	}

	private static boolean isLevel(int number, int highest) {
		return number >= 1 && number <= highest;
	}

	/** What goes back to the meeting when a correction is given up. */
	public Agreement agreement() {
		return new Agreement(this.level, this.reason, this.dissentNoted, this.discussWithAdviser, this.targetLevel);
	}

	/** The level with its number, as pages show it. */
	public String words() {
		return Rating.isLevel(this.level) ? this.level + " " + this.levelName : this.levelName;
	}

}
