package org.trustquality.scoring.request;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.board.BoardScores;
import org.trustquality.scoring.respondent.BoardYear;

/**
 * What somebody asks the score service to score (scoring specification, section 9).
 *
 * @param edition the published edition that was named, or nothing where the framework was
 * written out
 * @param year the framework, responses and options
 * @param agreed the levels that the board agreed, if they were sent
 * @param previous the year before, if it was sent
 */
public record ScoreRequest(@Nullable String edition, BoardYear year, @Nullable Ratings agreed,
		@Nullable BoardYear previous) {

	/** How many respondents one call may bring in a year. */
	public static final int MOST_RESPONDENTS = 500;

	/** How many indicators a framework may have that is written out. */
	public static final int MOST_INDICATORS = 200;

	/**
	 * Reads a request, naming every fault at once.
	 * @param tree the JSON as plain maps by name, lists, texts, numbers and truth values
	 * @param editions finds a published edition
	 */
	public static Reading read(@Nullable Object tree, Function<String, Optional<WeightedFramework>> editions) {
		Faults faults = new Faults();
		return new RequestReader(faults, editions).read(Node.root(tree, faults));
	}

	/** The answer. */
	public BoardScores scores() {
		return BoardScores.of(this.year, this.agreed, this.previous);
	}

}
