package org.trustquality.improvement.calendar;

import java.util.List;

import org.trustquality.access.TrustVisit;

/**
 * Where the calendar learns of dates. Each part of the module that has any implements it
 * and tells those only that the visitor may see; what is done or was given up is no date
 * any more.
 */
public interface CalendarEntries {

	/** The dates of a trust that the visitor may see, in any order. */
	List<CalendarEntry> of(TrustVisit visit);

}
