package org.trustquality.improvement.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

import org.trustquality.assessment.AcademicYear;

/**
 * The three years of assurance that the Academy Trust Governance Code recommends, over
 * and over: the board by itself or with another trust, the same again, then somebody from
 * outside.
 *
 * @param firstYear the first year of the first cycle; before it nothing is due
 * @param usualMonth the month in which the board usually does it
 */
public record AssuranceCycle(AcademicYear firstYear, Month usualMonth) {

	private static final int YEARS = 3;

	/** What is due in a year; nothing before the first. */
	Optional<AssuranceDue> due(AcademicYear year) {
		if (year.compareTo(this.firstYear) < 0) {
			return Optional.empty();
		}
		return Optional.of((place(year) == YEARS - 1) ? AssuranceDue.EXTERNAL : AssuranceDue.INTERNAL_OR_PEER);
	}

	/** The first year of the cycle in which a year is, or of the first cycle. */
	AcademicYear beginning(AcademicYear year) {
		return (year.compareTo(this.firstYear) < 0) ? this.firstYear : new AcademicYear(year.firstYear() - place(year));
	}

	/** The last year of the cycle in which a year is, or of the first cycle. */
	AcademicYear end(AcademicYear year) {
		return new AcademicYear(beginning(year).firstYear() + YEARS - 1);
	}

	/** The first day of the month in which the board usually does it. */
	LocalDate usualDay(AcademicYear year) {
		boolean isAutumn = this.usualMonth.compareTo(Month.SEPTEMBER) >= 0;
		return LocalDate.of(isAutumn ? year.firstYear() : year.firstYear() + 1, this.usualMonth, 1);
	}

	private int place(AcademicYear year) {
		return (year.firstYear() - this.firstYear.firstYear()) % YEARS;
	}

}
