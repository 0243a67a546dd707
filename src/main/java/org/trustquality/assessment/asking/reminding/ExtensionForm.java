package org.trustquality.assessment.asking.reminding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.ClosingTime;
import org.trustquality.assessment.GivenReason;

/**
 * What the page sends that gives people more time.
 *
 * @param day the new closing day of the month
 * @param month the new closing month
 * @param closingYear the new closing year
 * @param time the new closing time, such as 17:00
 * @param reason why
 */
record ExtensionForm(@Nullable String day, @Nullable String month, @Nullable String closingYear, @Nullable String time,
		@Nullable String reason) {

	/**
	 * The new closing time, if nothing is wrong with it.
	 * @param errors where to add what is wrong
	 */
	Optional<Instant> moment(Instant closesAt, Instant now, List<FieldError> errors) {
		Optional<Instant> moment = new ClosingTime(this.day, this.month, this.closingYear, this.time).moment(now,
				errors);
		if (moment.isPresent() && !moment.get().isAfter(closesAt)) {
			errors.add(new FieldError("day", "The new closing date must be later than the present one"));
		}
		return moment;
	}

	/** The reason on one line. */
	String cleanReason() {
		return new GivenReason(this.reason).text();
	}

	/** What is wrong with the reason. */
	List<FieldError> reasonErrors() {
		return new GivenReason(this.reason).errors("everyone who is asked");
	}

}
