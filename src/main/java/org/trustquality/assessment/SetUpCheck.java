package org.trustquality.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;

/**
 * Reads a set-up form: a plan, or what is wrong with it.
 */
final class SetUpCheck {

	/** The minimums that an organiser can choose. */
	static final List<Integer> MINIMUMS = List.of(Assessment.USUAL_MINIMUM_RATINGS, Assessment.LOWEST_MINIMUM_RATINGS,
			7);

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
		Instant closesAt = new ClosingTime(this.form.day(), this.form.month(), this.form.closingYear(),
				this.form.time())
			.moment(this.now, this.errors)
			.orElse(null);
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

}
