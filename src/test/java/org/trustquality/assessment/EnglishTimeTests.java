package org.trustquality.assessment;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EnglishTimeTests {

	private final EnglishTime time = new EnglishTime();

	@Test
	void followsTheClockInEngland() {
		assertThat(this.time.dayAndTime(Instant.parse("2027-07-01T16:00:00Z"))).isEqualTo("1 July 2027 at 5pm");
		assertThat(this.time.dayAndTime(Instant.parse("2027-01-01T17:30:00Z"))).isEqualTo("1 January 2027 at 5:30pm");
		assertThat(this.time.day(Instant.parse("2026-08-31T23:30:00Z"))).isEqualTo("1 September 2026");
	}

}
