package org.trustquality.assessment.evidence.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;

/** A day in three fields, all of which may be left empty. */
record TypedDay(@Nullable String day, @Nullable String month, @Nullable String year) {

	private static final int EARLIEST_YEAR = 1900;

	private static final int LATEST_YEAR = 2999;

	/**
	 * The day; null if none was typed, or none that is one.
	 * @param field the id of the first field
	 * @param errors where to add what is wrong
	 */
	@Nullable LocalDate parse(String field, List<FieldError> errors) {
		if (Stream.of(text(this.day), text(this.month), text(this.year)).allMatch(String::isEmpty)) {
			return null;
		}
		try {
			int number = Integer.parseInt(text(this.year));
			if (number >= EARLIEST_YEAR && number <= LATEST_YEAR) {
				return LocalDate.of(number, Integer.parseInt(text(this.month)), Integer.parseInt(text(this.day)));
			}
		}
		catch (DateTimeException | NumberFormatException ex) {
			// said below
		}
		errors.add(new FieldError(field, "Enter a real date, such as 27 3 2027, or leave all three fields empty"));
		return null;
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
