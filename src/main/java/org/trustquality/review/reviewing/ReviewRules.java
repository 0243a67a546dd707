package org.trustquality.review.reviewing;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.AccessRefusal;
import org.trustquality.review.judgement.ReviewPoint;
import org.trustquality.review.judgement.ReviewState;

/** What has to be so before an adviser may change a review. */
final class ReviewRules {

	private ReviewRules() {
	}

	/** Whether a step that leads from one state to the next was taken before. */
	static boolean isDone(Reviewed reviewed, ReviewState from, ReviewState to) {
		if (reviewed.is(to)) {
			return true;
		}
		requireState(reviewed, from);
		return false;
	}

	static void requireState(Reviewed reviewed, ReviewState state) {
		requireOpen(reviewed);
		if (state == ReviewState.DRAFT) {
			requireReviewer(reviewed);
		}
		if (!reviewed.is(state)) {
			throw new AccessRefusal("This cannot be done in a review in the state “" + reviewed.begun().state().words()
					+ "”. Look at your review anew.");
		}
	}

	/** Whoever was appointed anew to read may have begun a review before. */
	static void requireReviewer(Reviewed reviewed) {
		if (reviewed.mandate() == Mandate.READS) {
			throw new AccessRefusal("You are appointed to read what this trust shares, not to review it.");
		}
	}

	static void requireOpen(Reviewed reviewed) {
		if (reviewed.trust().closed()) {
			throw new AccessRefusal("This trust is closed, so nothing can be changed in a review.");
		}
	}

	static void requireNotCommitted(Reviewed reviewed, String dimension) {
		if (reviewed.isCommitted(dimension)) {
			throw new AccessRefusal(
					"You have committed this dimension and seen what the board agreed, so your judgement stays as it is.");
		}
	}

	static void requireCommitted(Reviewed reviewed, String dimension) {
		if (!reviewed.isCommitted(dimension)) {
			throw new AccessRefusal("Commit this dimension before you ask the trust about it.");
		}
	}

	static void requireSeen(@Nullable ReviewPoint stored, int seen) {
		if (stored != null && stored.changes() != seen) {
			throw new JudgedElsewhere(stored);
		}
	}

	static void requireAsSeen(String digest, String seen) {
		if (!digest.equals(seen)) {
			throw new AccessRefusal(
					"Your review was changed in another window after this page was opened. Look at it anew.");
		}
	}

}
