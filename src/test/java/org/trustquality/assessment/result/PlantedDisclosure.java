package org.trustquality.assessment.result;

import org.trustquality.scoring.board.BoardScores;
import org.trustquality.scoring.respondent.BoardYear;

/**
 * A disclosure that shows whatever it is given, computed with the real scoring: what
 * would be shown if the rules were otherwise.
 */
public final class PlantedDisclosure {

	private PlantedDisclosure() {
	}

	/**
	 * The results of a board year.
	 * @param instead where the assessment and the edition come from
	 */
	public static DisclosedResults of(BoardYear year, DisclosedResults instead) {
		ResultRows rows = ResultRows.of(instead.assessment().id(), BoardScores.of(year), year.options(), null);
		return new DisclosedResults(instead.assessment(), instead.edition(), rows.overall(),
				(rows.overall().moreNeeded() == 0) ? rows : null);
	}

	/** The board year as the real disclosure has it counted. */
	public static BoardYear withEnoughAnswers(BoardYear year) {
		return EnoughAnswers.only(year);
	}

}
