package org.trustquality.improvement.digest;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import org.trustquality.trust.EnglishDay;

/**
 * Every Monday at seven by the clock in England. What was missed because no node was up
 * is made up for when one is.
 */
record MondayMorning() implements Schedule, Serializable {

	private static final LocalTime SEVEN = LocalTime.of(7, 0);

	@Override
	public Instant getNextExecutionTime(ExecutionComplete executed) {
		return after(executed.getTimeDone());
	}

	/** The next one after a moment. */
	static Instant after(Instant moment) {
		ZonedDateTime here = moment.atZone(EnglishDay.ENGLAND);
		ZonedDateTime monday = here.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).with(SEVEN);
		return (monday.isAfter(here) ? monday : monday.plusWeeks(1)).toInstant();
	}

	@Override
	public boolean isDeterministic() {
		return true;
	}

}
