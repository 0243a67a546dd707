package org.trustquality.review.sector.calculation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;

import org.trustquality.assessment.AcademicYear;
import org.trustquality.framework.Editions;
import org.trustquality.trust.EnglishDay;

import org.springframework.stereotype.Component;

/**
 * Makes the picture of the last academic year from November on, when boards have signed:
 * in the first night in which enough trusts take part.
 */
@Component
class SectorNight {

	private final SectorRuns runs;

	private final SectorPictures pictures;

	private final Clock clock;

	SectorNight(SectorRuns runs, SectorPictures pictures, Clock clock) {
		this.runs = runs;
		this.pictures = pictures;
		this.clock = clock;
	}

	/** Asks for what is due tonight. */
	void go() {
		AcademicYear year = due(EnglishDay.today(this.clock));
		if (this.pictures.find(year, Editions.SERIES_OF_QUALITY).isEmpty()) {
			this.runs.ask(year);
		}
	}

	/** The last academic year whose time has come on a day. */
	static AcademicYear due(LocalDate day) {
		AcademicYear ended = AcademicYear.of(day).previous();
		return day.isBefore(from(ended)) ? ended.previous() : ended;
	}

	/** The day from which on the picture of a year is made by itself. */
	static LocalDate from(AcademicYear year) {
		return LocalDate.of(year.firstYear() + 1, Month.NOVEMBER, 1);
	}

}
