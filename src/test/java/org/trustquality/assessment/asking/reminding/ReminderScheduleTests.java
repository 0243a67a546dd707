package org.trustquality.assessment.asking.reminding;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.assessment.AcademicYear;

import static org.assertj.core.api.Assertions.assertThat;

class ReminderScheduleTests {

	@ParameterizedTest(name = "closing {0}")
	@CsvSource({
			// winter and summer
			"2026-11-30T17:00:00Z, 2026-11-23T08:00:00Z 2026-11-28T08:00:00Z 2026-11-30T08:00:00Z",
			"2027-07-01T16:00:00Z, 2027-06-24T07:00:00Z 2027-06-29T07:00:00Z 2027-07-01T07:00:00Z",
			// clocks go back on 25 October 2026 and forward on 28 March 2027
			"2026-10-25T17:00:00Z, 2026-10-18T07:00:00Z 2026-10-23T07:00:00Z 2026-10-25T08:00:00Z",
			"2026-10-26T17:00:00Z, 2026-10-19T07:00:00Z 2026-10-24T07:00:00Z 2026-10-26T08:00:00Z",
			"2026-10-27T17:00:00Z, 2026-10-20T07:00:00Z 2026-10-25T08:00:00Z 2026-10-27T08:00:00Z",
			"2026-11-01T17:00:00Z, 2026-10-25T08:00:00Z 2026-10-30T08:00:00Z 2026-11-01T08:00:00Z",
			"2027-03-28T16:00:00Z, 2027-03-21T08:00:00Z 2027-03-26T08:00:00Z 2027-03-28T07:00:00Z",
			"2027-03-30T16:00:00Z, 2027-03-23T08:00:00Z 2027-03-28T07:00:00Z 2027-03-30T07:00:00Z",
			"2027-04-04T16:00:00Z, 2027-03-28T07:00:00Z 2027-04-02T07:00:00Z 2027-04-04T07:00:00Z",
			// in the hour that happens twice, and close to midnight
			"2026-10-25T00:30:00Z, 2026-10-18T07:00:00Z 2026-10-23T07:00:00Z",
			"2026-10-25T01:30:00Z, 2026-10-18T07:00:00Z 2026-10-23T07:00:00Z",
			"2027-06-30T22:59:00Z, 2027-06-23T07:00:00Z 2027-06-28T07:00:00Z 2027-06-30T07:00:00Z",
			"2027-06-30T23:01:00Z, 2027-06-24T07:00:00Z 2027-06-29T07:00:00Z",
			// on the day itself only if it closes after nine
			"2026-11-30T09:00:00Z, 2026-11-23T08:00:00Z 2026-11-28T08:00:00Z",
			"2026-11-30T09:01:00Z, 2026-11-23T08:00:00Z 2026-11-28T08:00:00Z 2026-11-30T08:00:00Z",
			"2026-11-30T07:00:00Z, 2026-11-23T08:00:00Z 2026-11-28T08:00:00Z" })
	void remindsAtEightByTheClockInEngland(Instant closesAt, String moments) {
		assertThat(ReminderSchedule.before(closesAt))
			.containsExactlyElementsOf(Arrays.stream(moments.split(" ")).map(Instant::parse).toList());
	}

	@Test
	void remindsAtEightOnEveryDayOfAYear() {
		Instant closing = Instant.parse("2026-09-01T11:17:00Z");
		for (int hour = 0; hour < 366 * 24; hour++) {
			Instant closesAt = closing.plus(hour, ChronoUnit.HOURS);
			assertThat(ReminderSchedule.before(closesAt)).hasSizeBetween(2, 3).isSorted().allSatisfy((moment) -> {
				assertThat(moment).isBefore(closesAt);
				assertThat(moment.atZone(AcademicYear.ENGLAND).toLocalTime()).isEqualTo(LocalTime.of(8, 0));
			});
		}
	}

}
