package org.trustquality.access;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A day as somebody types it in three fields. */
public record TypedDay(@Nullable String day, @Nullable String month, @Nullable String year) {

	private static final int EARLIEST_YEAR = 1900;

	private static final int LATEST_YEAR = 2999;

	/** A day as the fields show it. */
	public static TypedDay of(LocalDate day) {
		return new TypedDay(Integer.toString(day.getDayOfMonth()), Integer.toString(day.getMonthValue()),
				Integer.toString(day.getYear()));
	}

	public boolean isEmpty() {
		return Stream.of(text(this.day), text(this.month), text(this.year)).allMatch(String::isEmpty);
	}

	/** The day, if what was typed is one. */
	public Optional<LocalDate> real() {
		return Optional.ofNullable(date());
	}

	/**
	 * The day; null if none was typed, or none that is one.
	 * @param field the id of the first field
	 * @param errors where to add what is wrong
	 */
	public @Nullable LocalDate parse(String field, List<FieldError> errors) {
		return isEmpty() ? null
				: parse(field, "Enter a real date, such as 27 3 2027, or leave all three fields empty", errors);
	}

	/**
	 * The day; null if what was typed is none.
	 * @param field the id of the first field
	 * @param otherwise what to say then
	 * @param errors where to add it
	 */
	public @Nullable LocalDate parse(String field, String otherwise, List<FieldError> errors) {
		LocalDate date = date();
		if (date == null) {
			errors.add(new FieldError(field, otherwise));
		}
		return date;
	}

	private @Nullable LocalDate date() {
		try {
			int number = Integer.parseInt(text(this.year));
			return (number < EARLIEST_YEAR || number > LATEST_YEAR) ? null
					: LocalDate.of(number, Integer.parseInt(text(this.month)), Integer.parseInt(text(this.day)));
		}
		catch (DateTimeException | NumberFormatException ex) {
			return null;
		}
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
