package org.trustquality.review.reviewing.page;

import java.util.UUID;

import org.trustquality.review.PortfolioPaths;
import org.trustquality.review.reviewing.Reviewed;

/**
 * The addresses of an adviser's review.
 *
 * @param around the addresses of what the trust shares
 */
record ReviewPaths(PortfolioPaths around) {

	/** The addresses of reviews. */
	static final String REVIEW = PortfolioPaths.SHARED + "/review";

	static ReviewPaths of(UUID trust, UUID assessment) {
		return new ReviewPaths(new PortfolioPaths(trust, assessment));
	}

	static ReviewPaths of(Reviewed reviewed) {
		return of(reviewed.trust().reference(), reviewed.share().assessment().assessmentId());
	}

	/** What the trust shares. */
	public String shared() {
		return this.around.shared();
	}

	/** The review itself. */
	public String review() {
		return this.around.review();
	}

	/** What to talk about on a visit. */
	public String agenda() {
		return this.around.agenda();
	}

	/** Beside the reviews of other advisers. */
	public String moderation() {
		return this.around.moderation();
	}

	/** What is shared, laid over frameworks by others. */
	public String crosswalk() {
		return this.around.crosswalk();
	}

	/** A file that the board relies on. */
	public String evidence(UUID item) {
		return this.around.file(item);
	}

	/** Where an adviser chooses to read without a review of their own. */
	public String declining() {
		return review() + "/declining";
	}

	public String dimension(String dimension) {
		return review() + "/dimensions/" + dimension;
	}

	/** Where a dimension is committed. */
	public String commitment(String dimension) {
		return dimension(dimension) + "/commitment";
	}

	/** Where a point is judged. */
	public String point(String subject) {
		return review() + "/points/" + subject;
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
		return review() + "/sending";
	}

	public String agreement() {
		return review() + "/agreement";
	}

	public String closure() {
		return review() + "/closure";
	}

}
