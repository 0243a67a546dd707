package org.trustquality.assessment.asking.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.trustquality.assessment.AcademicYear;

/**
 * When people are reminded: at 8am by the clock in England, seven days and two days
 * before the assessment closes and on the day itself, if it closes late enough that
 * morning.
 */
final class ReminderSchedule {

	private static final List<Integer> DAYS_BEFORE = List.of(7, 2);

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private static final LocalTime LATE_ENOUGH = LocalTime.of(9, 0);

	private ReminderSchedule() {
	}

	/** The moments for a closing time, the earliest first. */
	static List<Instant> before(Instant closesAt) {
		ZonedDateTime closing = closesAt.atZone(AcademicYear.ENGLAND);
		List<Instant> moments = new ArrayList<>();
		DAYS_BEFORE.forEach((days) -> moments.add(morning(closing.toLocalDate().minusDays(days))));
		if (closing.toLocalTime().isAfter(LATE_ENOUGH)) {
			moments.add(morning(closing.toLocalDate()));
		}
		return moments;
	}

	private static Instant morning(LocalDate day) {
		return day.atTime(MORNING).atZone(AcademicYear.ENGLAND).toInstant();
	}

}
