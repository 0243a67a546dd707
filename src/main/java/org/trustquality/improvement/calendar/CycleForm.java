package org.trustquality.improvement.calendar;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.AcademicYear;

/**
 * What the form sends that sets the cycle.
 *
 * @param year the first year of the cycle, as it was chosen
 * @param month the month, 1 to 12, as it was chosen
 */
record CycleForm(@Nullable String year, @Nullable String month) {

	private static final int YEARS_BACK = 5;

	private static final int YEARS_AHEAD = 3;

	static CycleForm empty() {
		return new CycleForm(null, null);
	}

	static CycleForm of(AssuranceCycle cycle) {
		return new CycleForm(Integer.toString(cycle.firstYear().firstYear()),
				Integer.toString(cycle.usualMonth().getValue()));
	}

	/** The years that can be chosen, and the one that was. */
	static List<AcademicYear> years(AcademicYear current, @Nullable AssuranceCycle set) {
		List<AcademicYear> years = new ArrayList<>(
				IntStream.rangeClosed(current.firstYear() - YEARS_BACK, current.firstYear() + YEARS_AHEAD)
					.mapToObj(AcademicYear::new)
					.toList());
		if (set != null && !years.contains(set.firstYear())) {
			years.add(0, set.firstYear());
		}
		return years;
	}

	/** The months from the beginning of the academic year. */
	static List<Month> months() {
		return IntStream.range(0, Month.values().length).mapToObj(Month.SEPTEMBER::plus).toList();
	}

	static String words(Month month) {
		return month.getDisplayName(TextStyle.FULL, Locale.UK);
	}

	List<FieldError> errors(List<AcademicYear> years) {
		List<FieldError> errors = new ArrayList<>();
		if (chosenYear(years).isEmpty()) {
			errors.add(new FieldError("year", "Choose the first year of the cycle"));
		}
		if (chosenMonth().isEmpty()) {
			errors.add(new FieldError("month", "Choose the month in which the board usually does it"));
		}
		return errors;
	}

	/** The cycle, once nothing is wrong with the form. */
	AssuranceCycle cycle(List<AcademicYear> years) {
		return new AssuranceCycle(chosenYear(years).orElseThrow(), chosenMonth().orElseThrow());
	}

	private Optional<AcademicYear> chosenYear(List<AcademicYear> years) {
		return years.stream().filter((each) -> Integer.toString(each.firstYear()).equals(this.year)).findFirst();
	}

	private Optional<Month> chosenMonth() {
		return Arrays.stream(Month.values())
			.filter((each) -> Integer.toString(each.getValue()).equals(this.month))
			.findFirst();
	}

}
