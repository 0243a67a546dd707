package org.trustquality.assessment.keeping;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.trust.Trust;

/**
 * What the form sends that changes how long answers are kept.
 *
 * @param years how many years, as it was typed
 * @param sure whether answers may be deleted tonight, as it was ticked
 */
record KeepingForm(@Nullable String years, @Nullable String sure) {

	/** The form as it is before anything is ticked. */
	static KeepingForm of(int years) {
		return new KeepingForm(Integer.toString(years), null);
	}

	List<FieldError> faults() {
		boolean right = clean().matches("[0-9]{1,2}") && number() >= 1 && number() <= Trust.MOST_KEPT_YEARS;
		return right ? List.of()
				: List.of(new FieldError("years", "Enter a whole number of years from 1 to " + Trust.MOST_KEPT_YEARS));
	}

	/** What is missing before a rule may delete what it would. */
	List<FieldError> doubts(KeepingPlan plan) {
		return ("yes".equals(this.sure) || !plan.isAnythingDue()) ? List.of()
				: List.of(new FieldError("sure", "Tick the box if these answers may be deleted for good"));
	}

	/** The years, once nothing is wrong with them. */
	int number() {
		return Integer.parseInt(clean());
	}

	public String clean() {
		return (this.years != null) ? this.years.strip() : "";
	}

}
