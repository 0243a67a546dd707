package org.trustquality.improvement.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.trustquality.access.TrustVisit;
import org.trustquality.trust.EnglishDay;

import org.springframework.stereotype.Component;

/** In which month of this year and of later ones the board's assessment is due. */
@Component
class CycleEntries implements CalendarEntries {

	/** As many as a cycle has years; a calendar need not be full of later ones. */
	private static final int MOST = 3;

	private final AssuranceCycles cycles;

	private final Clock clock;

	CycleEntries(AssuranceCycles cycles, Clock clock) {
		this.cycles = cycles;
		this.clock = clock;
	}

	@Override
	public List<CalendarEntry> of(TrustVisit visit) {
		LocalDate today = EnglishDay.today(this.clock);
		return this.cycles.plan(visit)
			.upcoming()
			.stream()
			.filter((due) -> due.usualDay().plusMonths(1).isAfter(today))
			.limit(MOST)
			.map((due) -> CalendarEntry.on("assurance-" + due.year().firstYear() + "-" + visit.trustReference(),
					"The month for the " + due.due().words().toLowerCase(Locale.ROOT) + " assessment " + due.year()
							+ " begins",
					due.usualDay(), TrustCalendar.path(visit)))
			.toList();
	}

}
