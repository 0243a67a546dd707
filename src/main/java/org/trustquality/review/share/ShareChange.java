package org.trustquality.review.share;

import java.util.List;

import org.trustquality.assessment.Assessment;
import org.trustquality.trust.EnglishDay;

/**
 * What sharing would change, for an organiser to look at before it does.
 *
 * @param assessment what is shared
 * @param adviser with whom, and what they see now
 * @param wish what is asked for
 * @param opened what becomes readable, in words; empty if nothing does
 * @param closed what is no longer readable, in words; empty if all stays so
 */
public record ShareChange(Assessment assessment, ShareAdviser adviser, ShareWish wish, List<String> opened,
		List<String> closed) {

	public ShareChange {
		opened = List.copyOf(opened);
		closed = List.copyOf(closed);
	}

	/** Whether the adviser would see more than now, or the same for longer. */
	public boolean isWider() {
		return !this.opened.isEmpty();
	}

	/** The last day, as people in England write it. */
	public String until() {
		return EnglishDay.of(this.wish.endsOn());
	}

}
