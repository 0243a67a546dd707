package org.trustquality.access.trusts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.TypedDay;
import org.trustquality.trust.EnglishDay;

/**
 * Reads a day on which something happened to a trust, or what is wrong with it; the
 * fields are called day, month and year.
 */
final class PastDay {

	/** Before that there was no school trust. */
	private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	private final List<FieldError> faults = new ArrayList<>();

	private final @Nullable LocalDate date;

	PastDay(TypedDay typed, Clock clock) {
		this.date = typed.parse("day", "Enter a real day, such as 31 8 2026", this.faults);
		if (this.date != null && (this.date.isAfter(EnglishDay.today(clock)) || this.date.isBefore(EARLIEST))) {
			this.faults.add(new FieldError("day", "Enter today or an earlier day, since the year 2000"));
		}
	}

	List<FieldError> faults() {
		return List.copyOf(this.faults);
	}

	/** The day, where nothing is wrong with it. */
	LocalDate date() {
		if (this.date == null) {
			throw new IllegalStateException("No day was typed");
		}
		return this.date;
	}

}
