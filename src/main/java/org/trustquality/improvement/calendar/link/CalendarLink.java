package org.trustquality.improvement.calendar.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.EnglishDay;

/**
 * A link as its owner sees it afterwards.
 *
 * @param id names it in the owner's pages; it opens nothing
 * @param trustReference the trust whose dates it leads to
 * @param trustName that trust's name
 * @param madeAt when it was made
 * @param usedOn the last day on which a calendar program used it; null if none has
 */
record CalendarLink(UUID id, UUID trustReference, String trustName, Instant madeAt, @Nullable LocalDate usedOn) {

	/** The last day of use in words. */
	public String used() {
		return (this.usedOn != null) ? EnglishDay.of(this.usedOn) : "Not used yet";
	}

}
