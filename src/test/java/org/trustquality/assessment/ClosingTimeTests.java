package org.trustquality.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.access.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class ClosingTimeTests {

	/** A Monday. */
	private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

	@ParameterizedTest
	@CsvSource({ "25, 10, 2027, 01:30, 2027-10-25T00:30:00Z", "31, 10, 2027, 01:30, 2027-10-31T00:30:00Z",
			"28, 3, 2027, 01:30, 2027-03-28T01:30:00Z", "28, 3, 2027, 02:30, 2027-03-28T01:30:00Z",
			"27, 3, 2027, 17:00, 2027-03-27T17:00:00Z", "29, 3, 2027, 17:00, 2027-03-29T16:00:00Z" })
	void followsTheClockInEngland(String day, String month, String year, String time, Instant moment) {
		List<FieldError> errors = new ArrayList<>();
		assertThat(new ClosingTime(day, month, year, time).moment(NOW, errors)).contains(moment);
		assertThat(errors).isEmpty();
	}

	@Test
	void namesDayAndTimeWhenBothAreWrong() {
		List<FieldError> errors = new ArrayList<>();
		assertThat(new ClosingTime("31", "2", "2027", null).moment(NOW, errors)).isEmpty();
		assertThat(errors).extracting(FieldError::field).containsExactly("day", "time");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-16T17:00:00Z, 0", "2026-11-13T17:00:00Z, 1", "2026-11-15T17:00:00Z, 2",
			"2026-11-28T17:00:00Z, 1", "2026-11-29T17:00:00Z, 1", "2026-11-30T17:00:00Z, 0", "2026-11-02T17:00:00Z, 1",
			"2024-03-12T17:00:00Z, 0" })
	void thinksOfWorkingDaysAndWeekends(Instant closesAt, int concerns) {
		assertThat(ClosingTime.concerns(closesAt, NOW)).hasSize(concerns);
	}

	@Test
	void countsWorkingDays() {
		assertThat(ClosingTime.concerns(Instant.parse("2026-11-13T17:00:00Z"), NOW))
			.containsExactly("People have 9 working days to answer. Ten or more are better.");
		assertThat(ClosingTime.concerns(Instant.parse("2026-11-03T17:00:00Z"), NOW))
			.containsExactly("People have 1 working day to answer. Ten or more are better.");
	}

}
