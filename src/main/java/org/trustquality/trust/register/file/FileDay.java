package org.trustquality.trust.register.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The day of a file, which its name has: allgroupsdata20220831.csv. */
final class FileDay {

	private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(20\\d\\d)([-_.]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");

	private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)(\\d\\d)([-_.])(\\d\\d)\\2(20\\d\\d)(?!\\d)");

	private FileDay() {
	}

	/** The day in a name; nothing if there is none, or one that has not come yet. */
	static Optional<LocalDate> in(String name, LocalDate today) {
		return YEAR_FIRST.matcher(name)
			.results()
			.flatMap((found) -> day(found, 1, 4).stream())
			.findFirst()
			.or(() -> DAY_FIRST.matcher(name).results().flatMap((found) -> day(found, 4, 1).stream()).findFirst())
			.filter((day) -> !day.isAfter(today));
	}

	private static Optional<LocalDate> day(MatchResult found, int year, int day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(found.group(year)), Integer.parseInt(found.group(3)),
					Integer.parseInt(found.group(day))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
