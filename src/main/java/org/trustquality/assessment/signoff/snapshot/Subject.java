package org.trustquality.assessment.signoff.snapshot;

import java.util.Objects;
import java.util.UUID;

import org.trustquality.assessment.Assessment;

/**
 * What was assessed.
 *
 * @param trust the trust's reference
 * @param assessment the assessment's reference
 * @param academicYear such as "2025 to 2026"
 * @param kind who led it
 * @param minimumRatings how many trustees had to answer before anything was shown
 */
public record Subject(UUID trust, UUID assessment, String academicYear, String kind, int minimumRatings) {

	public Subject {
		Objects.requireNonNull(trust);
		Objects.requireNonNull(assessment);
		Objects.requireNonNull(academicYear);
		Objects.requireNonNull(kind);
	}

	/** An assessment of a trust. */
	public static Subject of(UUID trust, Assessment assessment) {
		return new Subject(trust, assessment.reference(), assessment.academicYear().toString(),
				assessment.kind().name(), assessment.minimumRatings());
	}

}
