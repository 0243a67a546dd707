package org.trustquality.scoring.change;

import java.util.List;
import java.util.function.Predicate;

import org.trustquality.scoring.Scores;
import org.trustquality.scoring.respondent.BoardYear;

/**
 * What moved between two years of one board (scoring specification, section 6). Both are
 * recomputed on the indicators they have in common, with this year's weights, so that
 * neither a new question nor a new grade looks like progress.
 *
 * @param composite the change of the score over all dimensions
 * @param dimensions the changes of the dimensions, in the order of this year's edition
 * @param movers the indicators that moved most, the largest first
 */
public record Change(ScoreChange composite, List<ScoreChange> dimensions, List<Mover> movers) {

	public Change {
		dimensions = List.copyOf(dimensions);
		movers = List.copyOf(movers);
	}

	/**
	 * The change between two years whose indicators of the same id are the same.
	 * @param now this year
	 * @param before the year before
	 */
	public static Change between(BoardYear now, BoardYear before) {
		return between(now, before, (id) -> true);
	}

	/**
	 * The change between two years.
	 * @param now this year
	 * @param before the year before, in whatever edition
	 * @param sameWords whether the indicator of an id was asked in the same words in both
	 */
	public static Change between(BoardYear now, BoardYear before, Predicate<String> sameWords) {
		return between(now, now.scores(), before, sameWords);
	}

	/** The same with this year's scores at hand. */
	public static Change between(BoardYear now, Scores scores, BoardYear before, Predicate<String> sameWords) {
		return between(new ScoredYear(now.framework(), scores, now), ScoredYear.of(before), sameWords);
	}

	/**
	 * The change between two years, of which either may have lost its answers. It then
	 * has no standard error, no interval, no word, and says nothing of stayers.
	 * @param now this year
	 * @param before the year before, in whatever edition
	 * @param sameWords whether the indicator of an id was asked in the same words in both
	 */
	public static Change between(ScoredYear now, ScoredYear before, Predicate<String> sameWords) {
		return new Comparison(now, before, sameWords).change();
	}

}
