package org.trustquality.review.share;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What an organiser wants to share.
 *
 * @param adviserId with whom
 * @param level how much
 * @param endsOn the last day in England
 */
public record ShareWish(UUID adviserId, ShareLevel level, LocalDate endsOn) {

	/**
	 * Whether it opens more than a share, or the same for longer; all, if there is none.
	 */
	boolean opensMoreThan(@Nullable Share before) {
		return before == null || !before.level().covers(this.level) || this.endsOn.isAfter(before.endsOn());
	}

	/** Whether it is just what is shared. */
	boolean isLike(@Nullable Share before) {
		return before != null && before.level() == this.level && before.endsOn().equals(this.endsOn);
	}

}
