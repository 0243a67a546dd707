package org.trustquality.review.reviewing.page;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.TypedText;
import org.trustquality.review.judgement.Position;
import org.trustquality.review.judgement.ReviewPoint;

/**
 * What adviser and trust agree on a point.
 *
 * @param level the level in digits, or {@code none}
 * @param text what they agree
 * @param seen the changes that the page showed
 */
record PositionForm(@Nullable String level, @Nullable String text, @Nullable String seen) {

	private static final String NONE = "none";

	private static final int LONGEST = 1000;

	static PositionForm of(ReviewPoint point) {
		return of(point.position(), point.changes());
	}

	/** A position as the page would send it. */
	static PositionForm of(@Nullable Position position, int seen) {
		if (position == null) {
			return new PositionForm(null, null, Integer.toString(seen));
		}
		Integer level = position.level();
		return new PositionForm((level != null) ? level.toString() : NONE, position.text(), Integer.toString(seen));
	}

	/** What is wrong with it. */
	List<FieldError> faults(int highest) {
		List<FieldError> faults = new ArrayList<>();
		if (!NONE.equals(this.level) && JudgementForm.onScale(this.level, highest).isEmpty()) {
			faults.add(new FieldError("level-1", "Choose the level on which you agree, or “No level”"));
		}
		faults.addAll(new TypedText(this.text).faults("text", "what you agree", LONGEST,
				"Say in a few words what you agree"));
		if (JudgementForm.seenChanges(this.seen).isEmpty()) {
			faults.add(FieldError.incomplete("level-1"));
		}
		return faults;
	}

	/** The position; only when nothing is wrong. */
	Position position(int highest) {
		return new Position(JudgementForm.onScale(this.level, highest).orElse(null), new TypedText(this.text).text());
	}

	/** The changes that the page showed; only when nothing is wrong. */
	int seenChanges() {
		return JudgementForm.seenChanges(this.seen).orElseThrow();
	}

}
