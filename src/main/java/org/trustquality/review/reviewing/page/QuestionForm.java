package org.trustquality.review.reviewing.page;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.TypedText;
import org.trustquality.review.judgement.ReviewPoint;

/**
 * A question to the trust.
 *
 * @param question the question; empty for none
 * @param seen the changes that the page showed
 */
record QuestionForm(@Nullable String question, @Nullable String seen) {

	private static final int LONGEST = 1000;

	static QuestionForm of(ReviewPoint point) {
		return new QuestionForm(point.question(), Integer.toString(point.changes()));
	}

	/** What is wrong with it. */
	List<FieldError> faults() {
		List<FieldError> faults = new ArrayList<>();
		TypedText text = new TypedText(this.question);
		if (!text.isEmpty()) {
			faults.addAll(text.faults("question", "a question", LONGEST, ""));
		}
		if (JudgementForm.seenChanges(this.seen).isEmpty()) {
			faults.add(FieldError.incomplete("question"));
		}
		return faults;
	}

	/** The question; null for none. */
	@Nullable String asked() {
		TypedText text = new TypedText(this.question);
		return text.isEmpty() ? null : text.text();
	}

	/** The changes that the page showed; only when nothing is wrong. */
	int seenChanges() {
		return JudgementForm.seenChanges(this.seen).orElseThrow();
	}

}
