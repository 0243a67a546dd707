package org.trustquality.assessment.keeping;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.trust.Trust;

/**
 * What the form sends that changes how long answers are kept.
 *
 * @param years how many years, as it was typed
 */
record KeepingForm(@Nullable String years) {

	List<FieldError> faults() {
		boolean right = clean().matches("[0-9]{1,2}") && number() >= 1 && number() <= Trust.MOST_KEPT_YEARS;
		return right ? List.of()
				: List.of(new FieldError("years", "Enter a whole number of years from 1 to " + Trust.MOST_KEPT_YEARS));
	}

	/** The years, once nothing is wrong with them. */
	int number() {
		return Integer.parseInt(clean());
	}

	public String clean() {
		return (this.years != null) ? this.years.strip() : "";
	}

}
