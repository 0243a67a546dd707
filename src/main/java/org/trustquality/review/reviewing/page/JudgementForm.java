package org.trustquality.review.reviewing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.TypedText;
import org.trustquality.review.judgement.Judgement;
import org.trustquality.review.judgement.ReviewPoint;

/**
 * What the page of a point sends, all as text so that nothing typed is lost.
 *
 * @param level a level in digits, or {@code not-judged}
 * @param reason why
 * @param seen the changes that the page showed
 */
record JudgementForm(@Nullable String level, @Nullable String reason, @Nullable String seen) {

	static final String NOT_JUDGED = "not-judged";

	/** The longest reason, in characters. */
	static final int LONGEST = 2000;

	static JudgementForm of(@Nullable ReviewPoint point) {
		return (point != null) ? of(point.judgement(), point.changes())
				: new JudgementForm(null, null, Integer.toString(ReviewPoint.NONE));
	}

	/** A judgement as the page would send it. */
	static JudgementForm of(Judgement judgement, int seen) {
		Integer level = judgement.level();
		return new JudgementForm((level != null) ? level.toString() : NOT_JUDGED, judgement.reason(),
				Integer.toString(seen));
	}

	/** What is wrong with it. */
	List<FieldError> faults(int highest) {
		List<FieldError> faults = new ArrayList<>();
		if (!NOT_JUDGED.equals(this.level) && onScale(this.level, highest).isEmpty()) {
			faults.add(new FieldError("level-1", "Choose a level, or “I do not judge this”"));
		}
		faults.addAll(new TypedText(this.reason).faults("reason", "a reason", LONGEST,
				"Say in a few words why, also if you do not judge it"));
		if (seenChanges(this.seen).isEmpty()) {
			faults.add(FieldError.incomplete("level-1"));
		}
		return faults;
	}

	/** The judgement; only when nothing is wrong. */
	Judgement judgement(int highest) {
		return new Judgement(onScale(this.level, highest).orElse(null), new TypedText(this.reason).text());
	}

	/** The changes that the page showed; only when nothing is wrong. */
	int seenChanges() {
		return seenChanges(this.seen).orElseThrow();
	}

	static Optional<Integer> onScale(@Nullable String digits, int highest) {
		return Optional.ofNullable(digits)
			.filter((text) -> text.matches("[1-9]"))
			.map(Integer::valueOf)
			.filter((level) -> level <= highest);
	}

	static Optional<Integer> seenChanges(@Nullable String seen) {
		return Optional.ofNullable(seen).filter((text) -> text.matches("-1|[0-9]{1,9}")).map(Integer::valueOf);
	}

}
