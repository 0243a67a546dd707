package org.trustquality.assessment.setup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.AssessmentPlan;
import org.trustquality.assessment.TypedPlan;

/**
 * Reads a set-up form: a plan, or what is wrong with it.
 */
final class SetUpCheck {

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

	/** What was chosen, and the plan for it, if nothing is wrong. */
	Optional<Choice> choice() {
		Offer offer = offer();
		Optional<AssessmentPlan> plan = this.form.typed()
			.parse((offer != null) ? offer.edition().id() : null, this.now, this.errors);
		return (offer == null || plan.isEmpty()) ? Optional.empty() : Optional.of(new Choice(offer, plan.get()));
	}

	/** Where there is no choice, nothing needs to be chosen. */
	private @Nullable Offer offer() {
		if (this.offers.size() == 1 && this.form.framework() == null) {
			return this.offers.get(0);
		}
		return TypedPlan.choose("framework", this.offers.stream(), Offer::code, this.form.framework(),
				"Choose what the board is asked", this.errors);
	}

	List<FieldError> errors() {
		return List.copyOf(this.errors);
	}

	/** What is asked, and everything else that was decided. */
	record Choice(Offer offer, AssessmentPlan plan) {
	}

}
