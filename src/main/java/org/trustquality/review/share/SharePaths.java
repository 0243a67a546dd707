package org.trustquality.review.share;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;

/**
 * The addresses on which a trust shares an assessment.
 *
 * @param trust the trust's reference
 * @param assessment the assessment's reference
 */
public record SharePaths(UUID trust, UUID assessment) {

	/** The addresses of what a trust shares. */
	public static final String SHARE = AssessmentPaths.ASSESSMENT + "/share";

	/** What advisers read of a trust. */
	public static final String READINGS = "/trusts/{trust}/readings/advisers";

	public static SharePaths of(TrustVisit visit, UUID assessment) {
		return new SharePaths(visit.trustReference(), assessment);
	}

	/** What is shared, and sharing. */
	public String share() {
		return AssessmentPaths.trust(this.trust) + "/assessments/" + this.assessment + "/share";
	}

	/** Where an organiser looks at what would change. */
	public String confirmation() {
		return share() + "/confirmation";
	}

	/** Taking one share back. */
	public String revocation(UUID share) {
		return share() + "/" + share + "/revocation";
	}

	/** What was signed. */
	public String versions() {
		return AssessmentPaths.trust(this.trust) + "/assessments/" + this.assessment + "/versions";
	}

	/** What advisers read of the trust. */
	public String readings() {
		return AssessmentPaths.trust(this.trust) + "/readings/advisers";
	}

}
