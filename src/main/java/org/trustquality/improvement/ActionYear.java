package org.trustquality.improvement;

import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.framework.EditionNumber;

/**
 * An assessment that an action belongs to.
 *
 * @param editionId what was answered in it
 * @param cancelled whether it was given up since, so that it has no pages of actions
 * @param carried whether it was carried forward to it; false where it comes from
 * @param toConfirm whether nobody has confirmed that yet, so that it counts for nothing
 * @param chosen whether it is one of the three that the board chose there
 */
public record ActionYear(AssessmentId assessment, String editionId, boolean cancelled, boolean carried,
		boolean toConfirm, boolean chosen) {

	public AcademicYear year() {
		return new AcademicYear(this.assessment.academicYear());
	}

	/** The framework; its editions ask about the same, each in its words. */
	public String series() {
		return EditionNumber.of(this.editionId).series();
	}

}
