package org.trustquality.assessment.own;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;

/**
 * The addresses of a trust's own indicators.
 *
 * @param trustReference the trust's reference
 */
public record OwnIndicatorPaths(UUID trustReference) {

	static final String LIST = "/trusts/{trust}/own-indicators";

	/** The addresses in the trust that is visited. */
	public static OwnIndicatorPaths of(TrustVisit visit) {
		return new OwnIndicatorPaths(visit.trustReference());
	}

	/** The trust's own page. */
	public String trust() {
		return AssessmentPaths.trust(this.trustReference);
	}

	public String list() {
		return trust() + "/own-indicators";
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
		return new AssessmentPaths(this.trustReference, reference, null).organising();
	}

}
