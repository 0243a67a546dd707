package org.trustquality.assessment.result.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;

/**
 * The year before, to which a page of results leads so that both are seen side by side.
 *
 * @param academicYear when it was
 * @param comparison the address of the two years
 */
record YearBefore(AcademicYear academicYear, String comparison) {

	/**
	 * The last one of the same series that closed before.
	 * @param closed what has closed, the oldest first
	 */
	static @Nullable YearBefore of(TrustVisit visit, Assessment now, List<Assessment> closed) {
		return closed.stream()
			.filter((other) -> other.series().equals(now.series()))
			.takeWhile((other) -> !other.reference().equals(now.reference()))
			.reduce((one, next) -> next)
			.map((last) -> new YearBefore(last.academicYear(),
					AssessmentPaths.comparison(visit) + "/" + last.reference() + "/" + now.reference()))
			.orElse(null);
	}

}
