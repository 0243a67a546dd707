package org.trustquality.improvement.calendar;

import java.util.Comparator;
import java.util.List;

import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All dates of a trust, from every part that has some. */
@Service
@Transactional(readOnly = true)
public class TrustCalendar {

	private final List<CalendarEntries> parts;

	private final People people;

	TrustCalendar(List<CalendarEntries> parts, People people) {
		this.parts = parts;
		this.people = people;
	}

	/** The trust's calendar page. */
	public static String path(TrustVisit visit) {
		return AssessmentPaths.trust(visit) + "/calendar";
	}

	/** What somebody with a role in the trust may see, the earliest first. */
	public List<CalendarEntry> entries(TrustVisit visit) {
		this.people.require(visit, Role.READERS);
		return this.parts.stream()
			.flatMap((part) -> part.of(visit).stream())
			.sorted(Comparator.comparing(CalendarEntry::day).thenComparing(CalendarEntry::key))
			.toList();
	}

}
