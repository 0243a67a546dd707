package org.trustquality.review;

import java.util.UUID;

/**
 * The addresses of an adviser's pages about one shared assessment.
 *
 * @param trust the trust's reference
 * @param assessment the assessment's reference
 */
public record PortfolioPaths(UUID trust, UUID assessment) {

	/** The adviser's trusts. */
	public static final String PORTFOLIO = "/portfolio";

	/** The addresses of what trusts share. */
	public static final String SHARED = PORTFOLIO + "/{trust}/assessments/{assessment}";

	/** One trust of the portfolio. */
	public static String trust(UUID reference) {
		return PORTFOLIO + "/" + reference;
	}

	/** What the board signed, as far as it is shared. */
	public String shared() {
		return trust(this.trust) + "/assessments/" + this.assessment;
	}

	/** The same laid over frameworks by others. */
	public String crosswalk() {
		return shared() + "/crosswalk";
	}

	/** The adviser's own review of it. */
	public String review() {
		return shared() + "/review";
	}

}
