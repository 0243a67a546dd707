package org.trustquality.assessment.result.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;

/**
 * The other years of a trust beside which a page of results can be seen.
 *
 * @param before the last of the earlier years; null for the first one
 * @param comparison the address of the two years, or of all years for the first one
 */
record OtherYears(@Nullable AcademicYear before, String comparison) {

	/**
	 * The years of the same series beside one of them; null if it is the only one.
	 * @param closed what has closed, the oldest first
	 */
	static @Nullable OtherYears of(TrustVisit visit, Assessment now, List<Assessment> closed) {
		List<Assessment> run = closed.stream().filter((other) -> other.series().equals(now.series())).toList();
		String all = AssessmentPaths.comparison(visit);
		Assessment last = run.stream()
			.takeWhile((other) -> !other.reference().equals(now.reference()))
			.reduce((one, next) -> next)
			.orElse(null);
		if (last == null) {
			return (run.size() > 1) ? new OtherYears(null, all + "?series=" + now.series()) : null;
		}
		return new OtherYears(last.academicYear(), all + "/" + last.reference() + "/" + now.reference());
	}

	/** Where the link to them leads, in words. */
	public String words() {
		return (this.before != null) ? "Compare with earlier years" : "Compare with later years";
	}

}
