package org.trustquality.assessment.answering;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the indicator page sends. Everything is text, so that nothing a person typed is
 * lost when a part of it cannot be used.
 *
 * @param choice a level in digits, {@code not-sure} or {@code not-applicable}
 * @param note a comment, or the reason why the indicator does not apply
 * @param seenCode the code of the answer that the page showed
 * @param seenNote the digest of the note that the page showed
 * @param next {@code later} to stop here
 * @param from the page to return to, if any
 */
record AnswerForm(@Nullable String choice, @Nullable String note, @Nullable String seenCode, @Nullable String seenNote,
		@Nullable String next, @Nullable String from) {

	/** The longest note, in characters. */
	static final int NOTE_LENGTH = 2000;

	/** The note with one kind of line ending and without blanks around it. */
	String cleanNote() {
		return (this.note != null) ? this.note.replace("\r\n", "\n").strip() : "";
	}

	/** What the page showed, if the form says so in a way that a page would. */
	Optional<SeenAnswer> seen() {
		if (this.seenCode == null || this.seenNote == null || !this.seenCode.matches("-[12]|[0-9]")) {
			return Optional.empty();
		}
		return Optional.of(new SeenAnswer(Integer.parseInt(this.seenCode), this.seenNote));
	}

	/** The page to return to; empty for the ordinary way. */
	String origin() {
		return (this.from != null) ? this.from : "";
	}

	boolean isForLater() {
		return "later".equals(this.next);
	}

	boolean hasChoice() {
		return this.choice != null && !this.choice.isEmpty();
	}

}
