package org.trustquality.assessment;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.TypedDay;
import org.trustquality.trust.EnglishDay;

/**
 * When an assessment closes, as an organiser types it, and what there is to think about.
 *
 * @param day the day of the month
 * @param month the month
 * @param year the year
 * @param time the time, such as 17:00
 */
public record ClosingTime(@Nullable String day, @Nullable String month, @Nullable String year, @Nullable String time) {

	private static final int LONGEST_DAYS = 366;

	private static final int ENOUGH_WORKING_DAYS = 10;

	/**
	 * The moment, if there is such a one.
	 * @param errors where to add what is wrong
	 */
	public Optional<Instant> moment(Instant now, List<FieldError> errors) {
		LocalDate date = new TypedDay(this.day, this.month, this.year).parse("day",
				"Enter a real closing date, such as 27 3 2027", errors);
		LocalTime clock = clock(errors);
		if (date == null || clock == null) {
			return Optional.empty();
		}
		Instant moment = date.atTime(clock).atZone(AcademicYear.ENGLAND).toInstant();
		if (!moment.isAfter(now)) {
			errors.add(new FieldError("day", "The closing date must be in the future"));
			return Optional.empty();
		}
		if (date.isAfter(EnglishDay.at(now).plusDays(LONGEST_DAYS))) {
			errors.add(new FieldError("day", "The closing date must be within a year"));
			return Optional.empty();
		}
		return Optional.of(moment);
	}

	private @Nullable LocalTime clock(List<FieldError> errors) {
		try {
			return LocalTime.parse((this.time != null) ? this.time.strip() : "");
		}
		catch (DateTimeParseException ex) {
			errors.add(new FieldError("time", "Enter the closing time on the 24-hour clock, such as 17:00"));
			return null;
		}
	}

	/**
	 * What an organiser might want to think over, in sentences; never an error, and
	 * nothing once the time has passed.
	 */
	public static List<String> concerns(Instant closesAt, Instant now) {
		if (closesAt.isBefore(now)) {
			return List.of();
		}
		LocalDate closing = EnglishDay.at(closesAt);
		List<String> concerns = new ArrayList<>();
		long workingDays = EnglishDay.at(now)
			.datesUntil(closing)
			.map((day) -> day.plusDays(1))
			.filter((day) -> !isWeekend(day))
			.count();
		if (workingDays < ENOUGH_WORKING_DAYS) {
			concerns.add("People have " + workingDays + ((workingDays == 1) ? " working day" : " working days")
					+ " to answer. Ten or more are better.");
		}
		if (isWeekend(closing)) {
			concerns.add("It closes at a weekend, when nobody may be there to help.");
		}
		return concerns;
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}
