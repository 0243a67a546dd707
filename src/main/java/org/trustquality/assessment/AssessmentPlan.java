package org.trustquality.assessment;

import java.time.Instant;

/**
 * What an organiser decides when setting up an assessment.
 *
 * @param academicYear the year it is about
 * @param editionId the edition of the framework that people answer
 * @param kind who leads it
 * @param minimumRatings the fewest ratings from which anything is shown
 * @param closesAt when answering ends by itself
 */
public record AssessmentPlan(AcademicYear academicYear, String editionId, AssessmentKind kind, int minimumRatings,
		Instant closesAt) {

	/** The same plan with another edition. */
	public AssessmentPlan asking(String otherEditionId) {
		return new AssessmentPlan(this.academicYear, otherEditionId, this.kind, this.minimumRatings, this.closesAt);
	}

}
