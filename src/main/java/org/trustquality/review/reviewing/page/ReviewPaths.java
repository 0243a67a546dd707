package org.trustquality.review.reviewing.page;

import java.util.UUID;

import org.trustquality.review.PortfolioPaths;

/**
 * The addresses of an adviser's review.
 *
 * @param shared what the trust shares
 * @param review the review itself
 */
record ReviewPaths(String shared, String review) {

	/** The addresses of reviews. */
	static final String REVIEW = PortfolioPaths.SHARED + "/review";

	static ReviewPaths of(UUID trust, UUID assessment) {
		PortfolioPaths paths = new PortfolioPaths(trust, assessment);
		return new ReviewPaths(paths.shared(), paths.review());
	}

	/** The adviser's trusts. */
	public String portfolio() {
		return PortfolioPaths.PORTFOLIO;
	}

	/** A file that the board relies on. */
	public String evidence(UUID item) {
		return this.shared + "/evidence/" + item + "/file";
	}

	/** Where an adviser chooses to read without a review of their own. */
	public String declining() {
		return this.review + "/declining";
	}

	public String dimension(String dimension) {
		return this.review + "/dimensions/" + dimension;
	}

	/** Where a dimension is committed. */
	public String commitment(String dimension) {
		return dimension(dimension) + "/commitment";
	}

	/** Where a point is judged. */
	public String point(String subject) {
		return this.review + "/points/" + subject;
	}

	/** Where the trust is asked something about a point. */
	public String question(String subject) {
		return point(subject) + "/question";
	}

	/** Where it is noted what both agree on a point. */
	public String position(String subject) {
		return point(subject) + "/position";
	}

	public String sending() {
		return this.review + "/sending";
	}

	public String agreement() {
		return this.review + "/agreement";
	}

	public String closure() {
		return this.review + "/closure";
	}

}
