package org.trustquality.assessment;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;

/**
 * Everything but what is asked that is decided when an assessment is set up, as it is
 * typed.
 *
 * @param year the year in which the academic year starts
 * @param kind who leads the assessment
 * @param minimumRatings the fewest ratings from which anything is shown
 * @param closing when it closes
 */
public record TypedPlan(@Nullable String year, @Nullable String kind, @Nullable String minimumRatings,
		ClosingTime closing) {

	/** The minimums that can be chosen. */
	public static final List<Integer> MINIMUMS = List.of(Assessment.USUAL_MINIMUM_RATINGS,
			Assessment.LOWEST_MINIMUM_RATINGS, 7);

	/** The academic years for which an assessment can be set up now. */
	public static List<AcademicYear> years(Instant now) {
		AcademicYear current = AcademicYear.at(now);
		return List.of(current, current.previous(), current.next());
	}

	/**
	 * The plan, if nothing is wrong.
	 * @param editionId what is asked; null if that is wrong
	 * @param errors where to add what is wrong
	 */
	public Optional<AssessmentPlan> parse(@Nullable String editionId, Instant now, List<FieldError> errors) {
		AcademicYear academicYear = choose("year", years(now).stream(), (each) -> Integer.toString(each.firstYear()),
				this.year, "Choose the academic year", errors);
		AssessmentKind chosenKind = choose("kind", Arrays.stream(AssessmentKind.values()), AssessmentKind::name,
				this.kind, "Choose who leads the assessment", errors);
		Integer minimum = choose("minimumRatings", MINIMUMS.stream(), (each) -> Integer.toString(each),
				this.minimumRatings, "Choose how many answers results need", errors);
		Instant closesAt = this.closing.moment(now, errors).orElse(null);
		if (editionId == null || academicYear == null || chosenKind == null || minimum == null || closesAt == null) {
			return Optional.empty();
		}
		return Optional.of(new AssessmentPlan(academicYear, editionId, chosenKind, minimum, closesAt));
	}

	/**
	 * The choice that was sent; null if none of them was.
	 * @param otherwise what to say then
	 */
	public static <T> @Nullable T choose(String field, Stream<T> choices, Function<T, String> code,
			@Nullable String sent, String otherwise, List<FieldError> errors) {
		Optional<T> chosen = choices.filter((choice) -> code.apply(choice).equals(sent)).findFirst();
		if (chosen.isEmpty()) {
			errors.add(new FieldError(field, otherwise));
		}
		return chosen.orElse(null);
	}

}
