package org.trustquality.assessment.setup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentKind;
import org.trustquality.assessment.AssessmentPlan;
import org.trustquality.assessment.ClosingTime;

/**
 * Reads a set-up form: a plan, or what is wrong with it.
 */
final class SetUpCheck {

	/** The minimums that an organiser can choose. */
	static final List<Integer> MINIMUMS = List.of(Assessment.USUAL_MINIMUM_RATINGS, Assessment.LOWEST_MINIMUM_RATINGS,
			7);

	private final SetUpForm form;

	private final List<Offer> offers;

	private final Instant now;

	private final List<FieldError> errors = new ArrayList<>();

	/**
	 * A check.
	 * @param offers what the board can be asked
	 */
	SetUpCheck(SetUpForm form, List<Offer> offers, Instant now) {
		this.form = form;
		this.offers = List.copyOf(offers);
		this.now = now;
	}

	/** The academic years for which an assessment can be set up now. */
	static List<AcademicYear> years(Instant now) {
		AcademicYear current = AcademicYear.at(now);
		return List.of(current, current.previous(), current.next());
	}

	/** What was chosen, and the plan for it, if nothing is wrong. */
	Optional<Choice> choice() {
		Offer offer = offer();
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
		if (offer == null || year == null || kind == null || minimum == null || closesAt == null) {
			return Optional.empty();
		}
		return Optional.of(new Choice(offer, new AssessmentPlan(year, offer.edition().id(), kind, minimum, closesAt)));
	}

	/** Where there is no choice, nothing needs to be chosen. */
	private @Nullable Offer offer() {
		if (this.offers.size() == 1 && this.form.framework() == null) {
			return this.offers.get(0);
		}
		return choose("framework", this.offers.stream(), Offer::code, this.form.framework(),
				"Choose what the board is asked");
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

	/** What is asked, and everything else that was decided. */
	record Choice(Offer offer, AssessmentPlan plan) {
	}

}
