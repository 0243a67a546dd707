package org.trustquality.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

import org.trustquality.trust.EnglishDay;

/**
 * A school year in England, September to August.
 *
 * @param firstYear the calendar year in which it starts, such as 2025 for "2025 to 2026"
 */
public record AcademicYear(int firstYear) implements Comparable<AcademicYear> {

	/** Academic years and deadlines follow the clock in England. */
	public static final ZoneId ENGLAND = EnglishDay.ENGLAND;

	public AcademicYear {
		if (firstYear < 2000 || firstYear > 2999) {
			throw new IllegalArgumentException("No academic year starts in " + firstYear);
		}
	}

	/** The academic year at a moment. */
	public static AcademicYear at(Instant moment) {
		return of(EnglishDay.at(moment));
	}

	/** The academic year of a day. */
	public static AcademicYear of(LocalDate date) {
		return new AcademicYear((date.getMonth().compareTo(Month.SEPTEMBER) < 0) ? date.getYear() - 1 : date.getYear());
	}

	public AcademicYear next() {
		return new AcademicYear(this.firstYear + 1);
	}

	public AcademicYear previous() {
		return new AcademicYear(this.firstYear - 1);
	}

	@Override
	public int compareTo(AcademicYear other) {
		return Integer.compare(this.firstYear, other.firstYear);
	}

	/** As pages write it: "2025 to 2026". */
	@Override
	public String toString() {
		return this.firstYear + " to " + (this.firstYear + 1);
	}

}
