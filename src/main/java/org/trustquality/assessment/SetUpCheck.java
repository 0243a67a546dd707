package org.trustquality.assessment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Reads a set-up form: a plan, or what is wrong with it.
 */
final class SetUpCheck {

	/** The minimums that an organiser can choose. */
	static final List<Integer> MINIMUMS = List.of(Assessment.USUAL_MINIMUM_RATINGS, Assessment.LOWEST_MINIMUM_RATINGS,
			7);

	private static final int LONGEST_DAYS = 366;

	private final SetUpForm form;

	private final Instant now;

	private final List<FieldError> errors = new ArrayList<>();

	SetUpCheck(SetUpForm form, Instant now) {
		this.form = form;
		this.now = now;
	}

	/** The academic years for which an assessment can be set up now. */
	static List<AcademicYear> years(Instant now) {
		AcademicYear current = AcademicYear.at(now);
		return List.of(current, current.previous(), current.next());
	}

	/**
	 * The plan, if nothing is wrong.
	 * @param editionId the edition that people will answer
	 */
	Optional<AssessmentPlan> plan(String editionId) {
		AcademicYear year = choose("year", years(this.now).stream(), (each) -> Integer.toString(each.firstYear()),
				this.form.year(), "Choose the academic year");
		AssessmentKind kind = choose("kind", Arrays.stream(AssessmentKind.values()), AssessmentKind::name,
				this.form.kind(), "Choose who leads the assessment");
		Integer minimum = choose("minimumRatings", MINIMUMS.stream(), (each) -> Integer.toString(each),
				this.form.minimumRatings(), "Choose how many answers results need");
		Instant closesAt = closesAt();
		if (year == null || kind == null || minimum == null || closesAt == null) {
			return Optional.empty();
		}
		return Optional.of(new AssessmentPlan(year, editionId, kind, minimum, closesAt));
	}

	List<FieldError> errors() {
		return List.copyOf(this.errors);
	}

	private <T> @Nullable T choose(String field, Stream<T> choices, Function<T, String> code, @Nullable String sent,
			String otherwise) {
		Optional<T> chosen = choices.filter((choice) -> code.apply(choice).equals(sent)).findFirst();
		if (chosen.isEmpty()) {
			this.errors.add(new FieldError(field, otherwise));
		}
		return chosen.orElse(null);
	}

	private @Nullable Instant closesAt() {
		LocalDate date = date();
		LocalTime time = time();
		if (date == null || time == null) {
			return null;
		}
		Instant closesAt = date.atTime(time).atZone(AcademicYear.ENGLAND).toInstant();
		if (!closesAt.isAfter(this.now)) {
			this.errors.add(new FieldError("day", "The closing date must be in the future"));
			return null;
		}
		if (date.isAfter(LocalDate.ofInstant(this.now, AcademicYear.ENGLAND).plusDays(LONGEST_DAYS))) {
			this.errors.add(new FieldError("day", "The closing date must be within a year"));
			return null;
		}
		return closesAt;
	}

	private @Nullable LocalDate date() {
		try {
			return LocalDate.of(number(this.form.closingYear()), number(this.form.month()), number(this.form.day()));
		}
		catch (DateTimeException | NumberFormatException ex) {
			this.errors.add(new FieldError("day", "Enter a real closing date, such as 27 3 2027"));
			return null;
		}
	}

	private static int number(@Nullable String text) {
		return Integer.parseInt((text != null) ? text.strip() : "");
	}

	private @Nullable LocalTime time() {
		try {
			return LocalTime.parse((this.form.time() != null) ? this.form.time().strip() : "");
		}
		catch (DateTimeParseException ex) {
			this.errors.add(new FieldError("time", "Enter the closing time on the 24-hour clock, such as 17:00"));
			return null;
		}
	}

}
