package org.trustquality.assessment.result.own;

import java.util.Map;

import org.trustquality.assessment.answering.Answer;
import org.trustquality.assessment.answering.Response;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;

/**
 * What one person answered in one year.
 *
 * @param edition what was asked
 * @param response the person's sheet
 * @param notes the comments on it by the position of their indicator
 */
record OwnAnswers(Edition edition, Response response, Map<Integer, String> notes) {

	OwnAnswers(Edition edition, Response response) {
		this(edition, response, Map.of());
	}

	Answer to(Indicator indicator) {
		return Answer.ofCode(this.response.ratings()[this.edition.position(indicator.id())]);
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
		return this.edition.indicator(indicator.id())
			.filter((asked) -> asked.wordingHash().equals(indicator.wordingHash()) && to(asked).isGiven())
			.isPresent();
	}

}
