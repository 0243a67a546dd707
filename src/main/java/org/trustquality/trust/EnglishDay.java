package org.trustquality.trust;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people in England have and read them: "31 August 2026". */
public final class EnglishDay {

	/** Days, deadlines and academic years follow the clock in England. */
	public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

	private EnglishDay() {
	}

	public static LocalDate today(Clock clock) {
		return at(clock.instant());
	}

	/** The day at a moment. */
	public static LocalDate at(Instant moment) {
		return LocalDate.ofInstant(moment, ENGLAND);
	}

	public static String of(LocalDate day) {
		return DAY.format(day);
	}

	/** The month of a day with its year: "March 2028". */
	public static String monthOf(LocalDate day) {
		return MONTH.format(day);
	}

}
