package org.trustquality.assessment.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;

/**
 * What a sent form comes to: an answer that can be saved, or what is wrong with it.
 *
 * @param given the answer, unanswered when none can be read
 * @param seen what the page had shown
 * @param errors what is wrong, in words for the respondent
 */
record AnswerCheck(GivenAnswer given, SeenAnswer seen, List<FieldError> errors) {

	/** What to say when no usable level was chosen. */
	static final List<FieldError> CHOOSE = List
		.of(new FieldError("choice-1", "Choose a level, \"Not sure\" or \"Not applicable\""));

	static AnswerCheck of(AnswerForm form) {
		List<FieldError> errors = new ArrayList<>();
		Optional<SeenAnswer> seen = form.seen();
		Answer answer = answer(form, seen.orElse(null), errors);
		String note = form.cleanNote();
		if (seen.isEmpty()) {
			errors.add(FieldError.incomplete("choice-1"));
		}
		if (note.length() > AnswerForm.NOTE_LENGTH) {
			errors.add(new FieldError("note", "Your comment must be %,d characters or fewer. It has %,d."
				.formatted(AnswerForm.NOTE_LENGTH, note.length())));
		}
		if (note.indexOf('\0') >= 0) {
			errors
				.add(new FieldError("note", "Your comment contains a character that cannot be stored. Type it again."));
		}
		if (answer.equals(Answer.NOT_APPLICABLE) && note.isEmpty()) {
			errors.add(new FieldError("note", "Say in a few words why this does not apply to your trust"));
		}
		return new AnswerCheck(new GivenAnswer(answer, note), seen.orElse(SeenAnswer.of(GivenAnswer.NOTHING)),
				List.copyOf(errors));
	}

	private static Answer answer(AnswerForm form, @Nullable SeenAnswer seen, List<FieldError> errors) {
		if (form.isForLater() && !form.hasChoice() && seen != null) {
			return Answer.ofCode(seen.code());
		}
		Optional<Answer> answer = (form.choice() != null) ? Answer.parse(form.choice()) : Optional.empty();
		if (answer.isEmpty()) {
			errors.addAll(CHOOSE);
		}
		return answer.orElse(Answer.UNANSWERED);
	}

}
