package org.trustquality.assessment.answering;

/**
 * An answer with its note, as a page shows it or a form sends it.
 *
 * @param answer the answer
 * @param note a comment, or the reason why the indicator does not apply; empty when there
 * is none
 */
public record GivenAnswer(Answer answer, String note) {

	/** Nothing so far. */
	public static final GivenAnswer NOTHING = new GivenAnswer(Answer.UNANSWERED, "");

}
