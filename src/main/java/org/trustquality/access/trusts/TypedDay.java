package org.trustquality.access.trusts;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.trust.EnglishDay;

/**
 * A day that has come, as somebody types it in three fields.
 *
 * @param day the day of the month
 * @param month the month
 * @param year the year
 */
record TypedDay(@Nullable String day, @Nullable String month, @Nullable String year) {

	/** Before that there was no school trust. */
	private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	static TypedDay today(Clock clock) {
		LocalDate today = EnglishDay.today(clock);
		return new TypedDay(Integer.toString(today.getDayOfMonth()), Integer.toString(today.getMonthValue()),
				Integer.toString(today.getYear()));
	}

	/** What is wrong with it; the fields are called day, month and year. */
	List<FieldError> faults(Clock clock) {
		try {
			LocalDate date = date();
			if (date.isAfter(EnglishDay.today(clock)) || date.isBefore(EARLIEST)) {
				return List.of(new FieldError("day", "Enter today or an earlier day, since the year 2000"));
			}
			return List.of();
		}
		catch (DateTimeException | NumberFormatException ex) {
			return List.of(new FieldError("day", "Enter a real day, such as 31 8 2026"));
		}
	}

	/** The day, once nothing is wrong with it. */
	LocalDate date() {
		return LocalDate.of(number(this.year), number(this.month), number(this.day));
	}

	private static int number(@Nullable String text) {
		return Integer.parseInt((text != null) ? text.strip() : "");
	}

}
