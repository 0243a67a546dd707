package org.trustquality.review.peers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.EnglishDay;

/**
 * What the page about comparable trusts shows.
 *
 * @param organiser whether the visitor decides if the trust takes part
 * @param joined since when it does; null if it does not
 * @param year the latest year of which there is something to say; null if there is none
 */
record PeerPage(boolean organiser, @Nullable LocalDate joined, @Nullable PeerYear year) {

	/** Since when the trust takes part, in words; null if it does not. */
	public @Nullable String joinedInWords() {
		return (this.joined != null) ? EnglishDay.of(this.joined) : null;
	}

}
