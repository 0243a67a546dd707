package org.trustquality.assessment.signoff.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.TypedLine;
import org.trustquality.assessment.signoff.MinutedMeeting;
import org.trustquality.trust.EnglishDay;

/**
 * What the chair says about the meeting, and what the chair looked at.
 *
 * @param day the day of the month on which the board met
 * @param month the month
 * @param year the year
 * @param reference where the minutes have it
 * @param seen the digest of what was shown
 */
record SignOffForm(@Nullable String day, @Nullable String month, @Nullable String year, @Nullable String reference,
		@Nullable String seen) {

	private static final int LONGEST_REFERENCE = 200;

	/** What is wrong with it. */
	List<FieldError> faults(Assessment assessment, LocalDate today) {
		List<FieldError> faults = new ArrayList<>();
		LocalDate date = date();
		LocalDate opened = EnglishDay.at(Objects.requireNonNull(assessment.openedAt()));
		if (date == null) {
			faults.add(new FieldError("day", "Enter the real date of the meeting, such as 27 3 2027"));
		}
		else if (date.isAfter(today)) {
			faults.add(new FieldError("day", "The date of the meeting must be today or in the past"));
		}
		else if (date.isBefore(opened)) {
			faults.add(new FieldError("day",
					"The date of the meeting must not be before the assessment opened, on " + EnglishDay.of(opened)));
		}
		TypedLine line = new TypedLine(this.reference);
		faults.addAll(line.isEmpty() ? List.of(new FieldError("reference", "Enter the minute reference"))
				: line.faults("reference", "a minute reference", LONGEST_REFERENCE));
		return faults;
	}

	/** The meeting; only when nothing is wrong. */
	MinutedMeeting meeting() {
		return new MinutedMeeting(Objects.requireNonNull(date()), minuteReference());
	}

	/** The digest of what was shown; empty if it was left out. */
	String shown() {
		return Objects.requireNonNullElse(this.seen, "");
	}

	private String minuteReference() {
		return new TypedLine(this.reference).text();
	}

	private @Nullable LocalDate date() {
		try {
			return LocalDate.of(number(this.year), number(this.month), number(this.day));
		}
		catch (DateTimeException | NumberFormatException ex) {
			return null;
		}
	}

	private static int number(@Nullable String text) {
		return Integer.parseInt((text != null) ? text.strip() : "");
	}

}
