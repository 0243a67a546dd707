package org.trustquality.assessment.own;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;

/**
 * The addresses of a trust's own indicators.
 *
 * @param trust the trust's own page
 */
public record OwnIndicatorPaths(String trust) {

	static final String LIST = "/trusts/{trust}/own-indicators";

	/** The addresses in the trust that is visited. */
	public static OwnIndicatorPaths of(TrustVisit visit) {
		return new OwnIndicatorPaths(AssessmentPaths.trust(visit));
	}

	public String list() {
		return this.trust + "/own-indicators";
	}

	public String add() {
		return list() + "/new";
	}

	public String one(String id) {
		return list() + "/" + id;
	}

	public String removal(String id) {
		return one(id) + "/removal";
	}

	/** The organisers' page of an assessment that asks one. */
	public String assessment(UUID reference) {
		return this.trust + "/assessments/" + reference;
	}

}
