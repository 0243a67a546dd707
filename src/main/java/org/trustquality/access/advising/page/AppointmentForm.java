package org.trustquality.access.advising.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.advising.Term;
import org.trustquality.access.TypedDay;

/**
 * What the form sends that appoints an adviser to a trust.
 *
 * @param fromDay the day of the month on which it begins
 * @param untilDay the day of the month on which it ends
 * @param task what the adviser does: review or read
 */
record AppointmentForm(@Nullable String fromDay, @Nullable String fromMonth, @Nullable String fromYear,
		@Nullable String untilDay, @Nullable String untilMonth, @Nullable String untilYear, @Nullable String task) {

	static final String REVIEW = "review";

	static final String READ = "read";

	private static final int LONGEST_YEARS = 10;

	/** From today for a year; what the adviser does has no default. */
	static AppointmentForm usual(LocalDate today) {
		TypedDay from = TypedDay.of(today);
		TypedDay until = TypedDay.of(today.plusYears(1));
		return new AppointmentForm(from.day(), from.month(), from.year(), until.day(), until.month(), until.year(),
				null);
	}

	/** What is wrong with it. */
	List<FieldError> faults(LocalDate today) {
		List<FieldError> faults = new ArrayList<>();
		LocalDate from = from().real().orElse(null);
		LocalDate until = until().real().orElse(null);
		if (from == null) {
			faults.add(new FieldError("fromDay", "Enter a real first day, such as 1 9 2026"));
		}
		if (until == null) {
			faults.add(new FieldError("untilDay", "Enter a real last day, such as 31 8 2027"));
		}
		else if (until.isBefore(today)) {
			faults.add(new FieldError("untilDay", "The last day must be today or later"));
		}
		else if (from != null && until.isBefore(from)) {
			faults.add(new FieldError("untilDay", "The last day must not be before the first day"));
		}
		else if (until.isAfter(today.plusYears(LONGEST_YEARS))) {
			faults.add(new FieldError("untilDay", "The last day must be within ten years"));
		}
		if (!REVIEW.equals(this.task) && !READ.equals(this.task)) {
			faults.add(new FieldError("task", "Choose whether the adviser reviews or only reads"));
		}
		return faults;
	}

	/** The appointment; only when nothing is wrong. */
	Term term() {
		return new Term(from().real().orElseThrow(), until().real().orElseThrow(), REVIEW.equals(this.task));
	}

	private TypedDay from() {
		return new TypedDay(this.fromDay, this.fromMonth, this.fromYear);
	}

	private TypedDay until() {
		return new TypedDay(this.untilDay, this.untilMonth, this.untilYear);
	}

}
