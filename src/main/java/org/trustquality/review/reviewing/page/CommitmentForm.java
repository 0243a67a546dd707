package org.trustquality.review.reviewing.page;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.TypedText;

/**
 * Committing a dimension.
 *
 * @param reason why the points without a judgement have none
 * @param seen the digest of what the page showed
 */
record CommitmentForm(@Nullable String reason, @Nullable String seen) {

	/** What is wrong with it, where some points have no judgement. */
	List<FieldError> faults() {
		return new TypedText(this.reason).faults("reason", "a reason", JudgementForm.LONGEST,
				"Say why you do not judge the others, or go back and judge them");
	}

	String cleanReason() {
		return new TypedText(this.reason).text();
	}

	String shown() {
		return Objects.requireNonNullElse(this.seen, "");
	}

}
