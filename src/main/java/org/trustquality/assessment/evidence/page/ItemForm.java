package org.trustquality.assessment.evidence.page;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.TypedDay;
import org.trustquality.assessment.TypedLine;
import org.trustquality.assessment.evidence.ItemFacts;

/**
 * What the pages send that add a link or a file, beside the link or file itself.
 *
 * @param title what it is called
 * @param day the day of the document's date
 * @param month its month
 * @param year its year
 * @param place where in the document
 * @param confidential set if it stays in the trust
 * @param reviewDay the day by which somebody should look at it again
 * @param reviewMonth its month
 * @param reviewYear its year
 */
record ItemForm(@Nullable String title, @Nullable String day, @Nullable String month, @Nullable String year,
		@Nullable String place, @Nullable String confidential, @Nullable String reviewDay, @Nullable String reviewMonth,
		@Nullable String reviewYear) {

	static final ItemForm EMPTY = new ItemForm(null, null, null, null, null, null, null, null, null);

	private static final int LONGEST = 200;

	private static final int LONGEST_REVIEW_YEARS = 10;

	/**
	 * What is said; only of use if nothing is wrong with it.
	 * @param errors where to add what is wrong
	 */
	ItemFacts facts(LocalDate today, List<FieldError> errors) {
		TypedLine called = new TypedLine(this.title);
		errors.addAll(called.isEmpty()
				? List.of(new FieldError("title", "Enter what it is called, such as Attendance report"))
				: called.faults("title", "a name", LONGEST));
		LocalDate dated = dated(today, errors);
		TypedLine where = new TypedLine(this.place);
		errors.addAll(where.faults("place", "a place", LONGEST));
		return new ItemFacts(called.text(), dated, where.isEmpty() ? null : where.text(), isConfidential(),
				reviewBy(today, errors));
	}

	public boolean isConfidential() {
		return "yes".equals(this.confidential);
	}

	private @Nullable LocalDate dated(LocalDate today, List<FieldError> errors) {
		LocalDate dated = new TypedDay(this.day, this.month, this.year).parse("day", errors);
		if (dated != null && dated.isAfter(today)) {
			errors.add(new FieldError("day", "The date of the document must be today or in the past"));
		}
		return dated;
	}

	private @Nullable LocalDate reviewBy(LocalDate today, List<FieldError> errors) {
		LocalDate reviewBy = new TypedDay(this.reviewDay, this.reviewMonth, this.reviewYear).parse("reviewDay", errors);
		if (reviewBy != null && (reviewBy.isBefore(today) || reviewBy.isAfter(today.plusYears(LONGEST_REVIEW_YEARS)))) {
			errors.add(new FieldError("reviewDay",
					"The date to look at it again must be today or later, within " + LONGEST_REVIEW_YEARS + " years"));
		}
		return reviewBy;
	}

}
