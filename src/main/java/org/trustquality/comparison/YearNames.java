package org.trustquality.comparison;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.result.years.RunYear;
import org.trustquality.trust.EnglishDay;

/**
 * What pages call the years that they compare: the academic year, with the day on which
 * the assessment closed where an academic year has several.
 */
final class YearNames {

	private final Map<UUID, String> names;

	private YearNames(Map<UUID, String> names) {
		this.names = names;
	}

	static YearNames of(Collection<RunYear> years) {
		Map<AcademicYear, Long> counts = years.stream()
			.collect(Collectors.groupingBy(RunYear::academicYear, Collectors.counting()));
		Map<UUID, String> names = new LinkedHashMap<>();
		years.forEach((year) -> names.put(year.reference(),
				name(year, Objects.requireNonNull(counts.get(year.academicYear())) > 1)));
		return new YearNames(names);
	}

	static YearNames of(RunYear before, RunYear now) {
		return of(List.of(before, now));
	}

	private static String name(RunYear year, boolean several) {
		String name = year.academicYear().toString();
		return several ? name + ", closed "
				+ EnglishDay.of(EnglishDay.at(Objects.requireNonNull(year.assessment().closedAt()))) : name;
	}

	String of(RunYear year) {
		return Objects.requireNonNull(this.names.get(year.reference()));
	}

}
