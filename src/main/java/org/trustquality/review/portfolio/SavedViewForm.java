package org.trustquality.review.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.TypedLine;

/**
 * What the form sends that saves a view.
 *
 * @param name how the adviser calls it
 * @param filters the filter, as the address of the page has it
 */
record SavedViewForm(@Nullable String name, @Nullable String filters) {

	private static final int LONGEST = 60;

	String line() {
		return new TypedLine(this.name).text();
	}

	Filter filter(AcademicYear current) {
		return Filter.of(Objects.requireNonNullElse(this.filters, ""), current);
	}

	/** What is wrong with it. */
	List<FieldError> faults(AcademicYear current) {
		TypedLine typed = new TypedLine(this.name);
		if (filter(current).query().isEmpty()) {
			return List.of(new FieldError("name", "Choose in your portfolio what the view shows, then save it"));
		}
		if (typed.isEmpty()) {
			return List.of(new FieldError("name", "Enter a name for the view"));
		}
		return new ArrayList<>(typed.faults("name", "a name", LONGEST));
	}

}
