package org.trustquality.assessment.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import org.trustquality.assessment.AcademicYear;

/** When answers are deleted: every night at three o'clock in England. */
final class ForgettingTime {

	/** Nobody is at work, and it is there in every night of the year. */
	static final LocalTime HOUR = LocalTime.of(3, 0);

	private ForgettingTime() {
	}

	/** The day of the next night in which answers are deleted. */
	static LocalDate next(Instant now) {
		ZonedDateTime here = now.atZone(AcademicYear.ENGLAND);
		return here.toLocalTime().isBefore(HOUR) ? here.toLocalDate() : here.toLocalDate().plusDays(1);
	}

}
