package org.trustquality.improvement;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.result.years.ComparedIndicator;

/**
 * An action beside how its indicator moved from the year it comes from to the last one
 * since that shows anything. Nothing here says that one made the other.
 *
 * @param now the last year since that is shown, or the last if none is; null if there is
 * none since
 * @param indicator the indicator in both years; null if one of them shows nothing of it
 */
public record ActionMovement(Action action, @Nullable AssessmentId now, @Nullable ComparedIndicator indicator) {

	/** When that later year was; null if there is none. */
	public @Nullable AcademicYear year() {
		return (this.now != null) ? new AcademicYear(this.now.academicYear()) : null;
	}

	/** Whether both years show a score for the same question. */
	public boolean isCompared() {
		return this.indicator != null && this.indicator.move() != null;
	}

	/** Why there is nothing to set side by side; empty if there is. */
	public String why() {
		if (isCompared()) {
			return "";
		}
		if (this.now == null) {
			return "No assessment has closed since.";
		}
		return (this.indicator != null && this.indicator.why() != null) ? this.indicator.why().words()
				: "One of the two years shows no result to you.";
	}

}
