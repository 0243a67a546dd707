package org.trustquality.scoring.change;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Scores;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Respondent;

/**
 * One side of a comparison: what a year came to and, as long as they are kept, the
 * answers behind it. Without the answers the change is the same and nobody can say how
 * sure it is.
 *
 * @param framework what the board was asked, and what it weighs
 * @param scores what its ratings came to
 * @param answers the ratings themselves; nothing once they are deleted
 */
public record ScoredYear(WeightedFramework framework, Scores scores, @Nullable BoardYear answers) {

	public ScoredYear {
		if (answers != null && !answers.framework().equals(framework)) {
			throw new IllegalArgumentException("The answers belong to another framework");
		}
	}

	/** A year whose scores are worked out from its answers. */
	public static ScoredYear of(BoardYear answers) {
		return new ScoredYear(answers.framework(), answers.scores(), answers);
	}

	/** The trustees who count, with their ratings in the order of a framework. */
	public List<Respondent> countedAsIn(WeightedFramework other) {
		return (this.answers != null) ? this.answers.countedAsIn(other) : List.of();
	}

}
