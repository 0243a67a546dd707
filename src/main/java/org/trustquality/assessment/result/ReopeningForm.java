package org.trustquality.assessment.result;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.ClosingTime;
import org.trustquality.assessment.GivenReason;

/**
 * What the page sends that lets people answer again.
 *
 * @param day the new closing day of the month
 * @param month the new closing month
 * @param closingYear the new closing year
 * @param time the new closing time, such as 17:00
 * @param reason why
 */
record ReopeningForm(@Nullable String day, @Nullable String month, @Nullable String closingYear, @Nullable String time,
		@Nullable String reason) {

	/**
	 * The new closing time, if nothing is wrong with the form.
	 * @param errors where to add what is wrong
	 */
	Optional<Instant> moment(Instant now, List<FieldError> errors) {
		Optional<Instant> moment = new ClosingTime(this.day, this.month, this.closingYear, this.time).moment(now,
				errors);
		errors.addAll(givenReason().errors("everyone who is asked"));
		return errors.isEmpty() ? moment : Optional.empty();
	}

	GivenReason givenReason() {
		return new GivenReason(this.reason);
	}

}
