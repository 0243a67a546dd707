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

	/** The trust. */
	public String ofTrust() {
		return trust(this.trust);
	}

	/** What the board signed, as far as it is shared. */
	public String shared() {
		return trust(this.trust) + "/assessments/" + this.assessment;
	}

	/** What to talk about when the adviser visits. */
	public String agenda() {
		return shared() + "/agenda";
	}

	/** Everything that the board relied on, in one file. */
	public String bundle() {
		return shared() + "/bundle";
	}

	/** The file of an evidence item. */
	public String file(UUID item) {
		return shared() + "/evidence/" + item + "/file";
	}

	/** Beside the reviews of other advisers. */
	public String moderation() {
		return shared() + "/moderation";
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
