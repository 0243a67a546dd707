package org.trustquality.trust;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days as people in England read them: "31 August 2026". */
public final class EnglishDay {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private EnglishDay() {
	}

	public static String of(LocalDate day) {
		return DAY.format(day);
	}

}
