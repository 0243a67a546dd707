package org.trustquality.comparison;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.result.years.RunYear;

/**
 * The addresses of the pages that compare a trust's years.
 *
 * @param trust the address of the trust
 */
public record ComparisonPaths(String trust) {

	static ComparisonPaths of(TrustVisit visit) {
		return new ComparisonPaths(AssessmentPaths.trust(visit));
	}

	/** The whole run of years. */
	public String run() {
		return this.trust + "/comparison";
	}

	/** The run of one series of editions. */
	public String run(String series) {
		return run() + "?series=" + series;
	}

	/** Two years side by side. */
	public String years(UUID before, UUID now) {
		return run() + "/" + before + "/" + now;
	}

	/** One indicator in two years. */
	public String indicator(UUID before, UUID now, String indicator) {
		return years(before, now) + "/indicators/" + indicator;
	}

	/** The results of one year. */
	public String results(RunYear year) {
		return assessment(year) + "/results";
	}

	/** What one year came to on one indicator, and why it weighs what it weighs. */
	public String result(RunYear year, String indicator) {
		return results(year) + "/indicators/" + indicator;
	}

	/** What the board relied on for one indicator in one year. */
	public String evidence(RunYear year, String indicator) {
		return assessment(year) + "/evidence/indicators/" + indicator;
	}

	private String assessment(RunYear year) {
		return this.trust + "/assessments/" + year.reference();
	}

}
