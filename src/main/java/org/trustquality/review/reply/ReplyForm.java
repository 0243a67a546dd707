package org.trustquality.review.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.TypedText;
import org.trustquality.review.judgement.Reply;
import org.trustquality.review.judgement.ReplyKind;
import org.trustquality.review.judgement.ReviewPoint;

/**
 * What the page sends that replies to a point, all as text so that nothing typed is lost.
 *
 * @param reply which kind of reply
 * @param text in the trust's own words
 * @param seen which state of the point the page showed
 */
record ReplyForm(@Nullable String reply, @Nullable String text, @Nullable String seen) {

	/** A point as the page would send it. */
	static ReplyForm of(ReviewPoint point) {
		Reply reply = point.reply();
		return new ReplyForm((reply != null) ? reply.kind().name() : null, (reply != null) ? reply.text() : null,
				Integer.toString(point.changes()));
	}

	static ReplyForm of(ReplyDraft draft, int seen) {
		return new ReplyForm(draft.kind().name(), draft.text(), Integer.toString(seen));
	}

	/** What is wrong with it as a reply to a point. */
	List<FieldError> errors(ReviewPoint point) {
		List<FieldError> errors = new ArrayList<>();
		Optional<ReplyKind> kind = kind().filter(ReplyKind.to(point)::contains);
		if (kind.isEmpty()) {
			errors.add(new FieldError("reply", "Choose what the trust replies"));
		}
		TypedText typed = new TypedText(this.text);
		if (!typed.isEmpty()) {
			errors.addAll(typed.faults("text", "a text", ReplyDraft.LONGEST, ""));
		}
		else if (kind.filter((chosen) -> chosen != ReplyKind.AGREE || point.question() != null).isPresent()) {
			errors.add(new FieldError("text", kind.get().missingText()));
		}
		if (seenChanges().isEmpty()) {
			errors.add(FieldError.incomplete("reply"));
		}
		return errors;
	}

	/** The reply, if nothing is wrong with it. */
	ReplyDraft draft() {
		String written = new TypedText(this.text).text();
		return new ReplyDraft(kind().orElseThrow(), written.isEmpty() ? null : written);
	}

	private Optional<ReplyKind> kind() {
		return Arrays.stream(ReplyKind.values()).filter((kind) -> kind.name().equals(this.reply)).findFirst();
	}

	Optional<Integer> seenChanges() {
		return number(this.seen);
	}

	/** A count of changes, if it is written as a page writes it. */
	static Optional<Integer> number(@Nullable String typed) {
		String text = Objects.requireNonNullElse(typed, "");
		return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
	}

}
