package org.trustquality.scoring.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.trustquality.scoring.Boards;
import org.trustquality.scoring.Changes;
import org.trustquality.scoring.RandomBoard;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

/**
 * Two years of a board drawn at random, with a chief executive and advisers beside it;
 * the seed gives the same again.
 *
 * @param board the framework, the trustees and the source of chance
 * @param now this year
 * @param before the year before: some people left, some stayed
 * @param agreed what the board agreed
 */
public record RandomYears(RandomBoard board, BoardYear now, BoardYear before, Ratings agreed) {

	/** Anything that the rules allow. */
	public static RandomYears any(long seed) {
		return of(RandomBoard.any(seed), 0.15);
	}

	/**
	 * Every indicator rated by everybody, every claim examined; shown from one rating.
	 */
	public static RandomYears complete(long seed) {
		RandomYears years = of(RandomBoard.complete(seed), 0);
		return years.under(RandomBoard.open());
	}

	private static RandomYears of(RandomBoard board, double gaps) {
		ScoringOptions options = board.options();
		List<Respondent> now = trustees(board.trustees, 0);
		List<Ratings> earlier = new ArrayList<>();
		int people = 1 + board.random.nextInt(12);
		while (earlier.size() < people) {
			earlier.add(draw(board, gaps));
		}
		List<Respondent> before = trustees(earlier, board.random.nextInt(6));
		now.add(new Respondent("ceo", RespondentRole.CHIEF_EXECUTIVE, draw(board, gaps)));
		now.add(new Respondent("first", RespondentRole.ADVISER, draw(board, gaps)));
		now.add(new Respondent("second", RespondentRole.ADVISER, draw(board, gaps)));
		return new RandomYears(board, new BoardYear(board.framework, now, options),
				new BoardYear(board.framework, before, options), draw(board, gaps));
	}

	private static List<Respondent> trustees(List<Ratings> ratings, int firstId) {
		List<Respondent> trustees = new ArrayList<>();
		for (Ratings each : ratings) {
			trustees.add(new Respondent("t" + (firstId + trustees.size()), RespondentRole.TRUSTEE, each));
		}
		return trustees;
	}

	private static Ratings draw(RandomBoard board, double gaps) {
		int[] codes = new int[board.framework.indicators().size()];
		for (int i = 0; i < codes.length; i++) {
			boolean gap = board.random.nextDouble() < gaps;
			codes[i] = gap ? -board.random.nextInt(3) : 1 + board.random.nextInt(board.framework.scalePoints());
		}
		return Boards.sheet(codes);
	}

	/** Everything about both years. */
	public BoardScores scores() {
		return BoardScores.of(this.now, this.agreed, this.before);
	}

	/** The same under other options. */
	public RandomYears under(ScoringOptions options) {
		return new RandomYears(this.board, new BoardYear(this.board.framework, this.now.respondents(), options),
				new BoardYear(this.board.framework, this.before.respondents(), options), this.agreed);
	}

	/**
	 * The same with the ratings of this year changed, those of the year before, or both.
	 */
	public RandomYears changed(IntUnaryOperator thisYear, IntUnaryOperator yearBefore) {
		return new RandomYears(this.board, changed(this.now, thisYear), changed(this.before, yearBefore), this.agreed);
	}

	private static BoardYear changed(BoardYear year, IntUnaryOperator change) {
		return new BoardYear(year.framework(),
				year.respondents()
					.stream()
					.map((each) -> new Respondent(each.id(), each.role(),
							Changes.changed(List.of(each.ratings()), change).get(0)))
					.toList(),
				year.options());
	}

	/** The same under a framework in another order. */
	public RandomYears reordered(WeightedFramework framework) {
		List<String> from = this.board.framework.indicators();
		return new RandomYears(this.board, reordered(this.now, framework), reordered(this.before, framework),
				Changes.moved(this.agreed, from, framework.indicators()));
	}

	private static BoardYear reordered(BoardYear year, WeightedFramework framework) {
		return new BoardYear(framework,
				year.respondents()
					.stream()
					.map((each) -> new Respondent(each.id(), each.role(),
							Changes.moved(each.ratings(), year.framework().indicators(), framework.indicators())))
					.toList(),
				year.options());
	}

}
