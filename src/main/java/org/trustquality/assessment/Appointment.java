package org.trustquality.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * A moment at which something is due for an assessment; what a job is called. A job whose
 * moment was moved has another name, so it is never taken for the one that took its
 * place.
 *
 * @param assessment what it is about
 * @param at when it is due
 */
public record Appointment(AssessmentId assessment, Instant at) {

	/** The appointment that a job's name tells. */
	public static Appointment read(String name) {
		String[] parts = name.split("/");
		AssessmentId assessment = new AssessmentId(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]),
				UUID.fromString(parts[2]));
		return new Appointment(assessment, (parts.length > 3) ? Instant.parse(parts[3]) : Instant.EPOCH);
	}

	/** The name of its job. */
	public String write() {
		return this.assessment.trustId() + "/" + this.assessment.academicYear() + "/" + this.assessment.assessmentId()
				+ "/" + this.at;
	}

}
