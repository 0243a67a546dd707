package org.trustquality.assessment;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.access.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class SetUpCheckTests {

	private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

	@Test
	void readsACompleteForm() {
		SetUpCheck check = check(new SetUpForm("2026", "INTERNAL", "5", "27", "3", "2027", "17:00"));
		assertThat(check.plan("cst-2022.1")).contains(new AssessmentPlan(new AcademicYear(2026), "cst-2022.1",
				AssessmentKind.INTERNAL, 5, Instant.parse("2027-03-27T17:00:00Z")));
		assertThat(check.errors()).isEmpty();
	}

	@Test
	void closesByTheClockInEngland() {
		SetUpCheck check = check(new SetUpForm("2026", "INTERNAL", "5", "1", "7", "2027", "17:00"));
		assertThat(check.plan("cst-2022.1")).get()
			.extracting(AssessmentPlan::closesAt)
			.isEqualTo(Instant.parse("2027-07-01T16:00:00Z"));
	}

	@Test
	void namesEveryMistakeAtOnce() {
		SetUpCheck check = check(new SetUpForm(null, "SECRET", "4", "x", null, "", "five"));
		assertThat(check.plan("cst-2022.1")).isEmpty();
		assertThat(check.errors()).extracting(FieldError::field)
			.containsExactly("year", "kind", "minimumRatings", "day", "time");
	}

	@ParameterizedTest
	@CsvSource({ "31, 2, 2027", "0, 1, 2027", "1, 13, 2027", "1, 11, 2026", "2, 11, 2030", "1.5, 3, 2027",
			"99999999999, 3, 2027" })
	void refusesDatesThatAreNotRealOrNotWithinAYear(String day, String month, String year) {
		SetUpCheck check = check(new SetUpForm("2026", "INTERNAL", "5", day, month, year, "17:00"));
		assertThat(check.plan("cst-2022.1")).isEmpty();
		assertThat(check.errors()).extracting(FieldError::field).containsExactly("day");
	}

	@Test
	void offersThisYearFirstAndItsNeighbours() {
		assertThat(SetUpCheck.years(NOW))
			.isEqualTo(List.of(new AcademicYear(2026), new AcademicYear(2025), new AcademicYear(2027)));
	}

	private static SetUpCheck check(SetUpForm form) {
		return new SetUpCheck(form, NOW);
	}

}
