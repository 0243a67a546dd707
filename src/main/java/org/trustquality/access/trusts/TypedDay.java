package org.trustquality.access.trusts;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.trust.EnglishDay;

/**
 * A day as somebody types it in three fields.
 *
 * @param day the day of the month
 * @param month the month
 * @param year the year
 */
public record TypedDay(@Nullable String day, @Nullable String month, @Nullable String year) {

	/** Before that there was no school trust. */
	private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	static TypedDay today(Clock clock) {
		return of(EnglishDay.today(clock));
	}

	/** A day as the fields show it. */
	public static TypedDay of(LocalDate day) {
		return new TypedDay(Integer.toString(day.getDayOfMonth()), Integer.toString(day.getMonthValue()),
				Integer.toString(day.getYear()));
	}

	/** The day, if what was typed is one since the year 2000. */
	public Optional<LocalDate> real() {
		try {
			return Optional.of(date()).filter((date) -> !date.isBefore(EARLIEST));
		}
		catch (DateTimeException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	/**
	 * What is wrong with it as a day that has come; the fields are called day, month and
	 * year.
	 */
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
