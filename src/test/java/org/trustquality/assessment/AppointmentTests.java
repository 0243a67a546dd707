package org.trustquality.assessment;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AppointmentTests {

	private final AssessmentId assessment = new AssessmentId(7, 2026, UUID.randomUUID());

	@Test
	void isReadAsItIsWritten() {
		Appointment appointment = new Appointment(this.assessment, Instant.parse("2027-03-27T17:00:00.123456Z"));
		assertThat(Appointment.read(appointment.write())).isEqualTo(appointment);
	}

	@Test
	void hasAnotherNameOnceItIsMoved() {
		assertThat(new Appointment(this.assessment, Instant.parse("2027-03-27T17:00:00Z")).write())
			.isNotEqualTo(new Appointment(this.assessment, Instant.parse("2027-03-28T17:00:00Z")).write());
	}

	/** As they were called before they could move. */
	@Test
	void readsJobsOfAnEarlierVersion() {
		assertThat(Appointment.read("7/2026/" + this.assessment.assessmentId()).assessment())
			.isEqualTo(this.assessment);
	}

}
