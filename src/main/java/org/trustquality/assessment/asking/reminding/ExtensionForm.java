package org.trustquality.assessment.asking.reminding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.ClosingTime;

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

	private static final int LONGEST_REASON = 500;

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
		return (this.reason != null) ? this.reason.replaceAll("[\\s\\u2028\\u2029]+", " ").strip() : "";
	}

	/** What is wrong with the reason. */
	List<FieldError> reasonErrors() {
		if (cleanReason().isEmpty()) {
			return List.of(new FieldError("reason", "Enter a reason; everyone who is asked will read it"));
		}
		if (cleanReason().length() > LONGEST_REASON) {
			return List.of(new FieldError("reason", "Enter a reason of at most 500 characters"));
		}
		return cleanReason().chars().anyMatch(Character::isISOControl)
				? List.of(new FieldError("reason", "Enter a reason in letters, digits and signs only")) : List.of();
	}

}
