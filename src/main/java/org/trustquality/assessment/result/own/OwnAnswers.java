package org.trustquality.assessment.result.own;

import java.util.Map;

import org.trustquality.assessment.answering.Answer;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;
import org.trustquality.scoring.Ratings;

/**
 * What one person answered in one year.
 *
 * @param edition what was asked
 * @param codes the answers, in the order of the edition
 * @param notes the comments on it by the position of their indicator
 */
record OwnAnswers(Edition edition, Ratings codes, Map<Integer, String> notes) {

	private Answer to(Indicator indicator) {
		return Answer.ofCode(this.codes.at(this.edition.position(indicator.id())));
	}

	/** The answer in words. */
	String words(Indicator indicator) {
		Answer answer = to(indicator);
		return answer.isGiven() ? answer.words(this.edition) : "No answer";
	}

	/** The comment; empty when there is none. */
	String note(Indicator indicator) {
		return this.notes.getOrDefault(this.edition.position(indicator.id()), "");
	}

	/** Whether the person answered the same question, word for word. */
	boolean answer(Indicator indicator) {
		return this.edition.alike(indicator).filter((asked) -> to(asked).isGiven()).isPresent();
	}

}
