package org.trustquality.scoring.agreement;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Mean;

/**
 * Whether boards differ more than the people in them (Shrout and Fleiss 1979; unequal
 * boards after Bliese 2000). It is a statement about many boards, never about one.
 *
 * @param boards how many boards
 * @param people how many people in all of them
 * @param peoplePerBoard k = (N - sum(n_i^2) / N) / (G - 1), what boards of unequal size
 * are worth
 * @param single ICC(1) = (MSB - MSW) / (MSB + (k - 1) MSW), how well one person stands
 * for the board; nothing if nobody differs
 * @param mean ICC(2) = (MSB - MSW) / MSB, how well the mean of k people does; nothing if
 * no board differs
 */
public record IntraclassCorrelation(int boards, int people, double peoplePerBoard, @Nullable Double single,
		@Nullable Double mean) {

	/**
	 * The correlation within boards.
	 * @param groups the people's own scores, board by board; boards without any are left
	 * out
	 * @return nothing below two boards, or if no board has two people
	 */
	public static @Nullable IntraclassCorrelation of(List<? extends Collection<Double>> groups) {
		return ofSpreads(groups.stream().map(BoardSpread::of).toList());
	}

	/**
	 * The same from what each board puts down of itself.
	 * @param spreads board by board; boards without people are left out
	 * @return nothing below two boards, or if no board has two people
	 */
	public static @Nullable IntraclassCorrelation ofSpreads(List<BoardSpread> spreads) {
		List<BoardSpread> boards = spreads.stream().filter((spread) -> spread.people() > 0).toList();
		int people = boards.stream().mapToInt(BoardSpread::people).sum();
		if (boards.size() < 2 || people == boards.size()) {
			return null;
		}
		double grand = Mean.sum(boards, (board) -> board.people() * board.mean()) / people;
		double between = Mean.sum(boards, (board) -> board.people() * square(board.mean() - grand))
				/ (boards.size() - 1);
		double within = Mean.sum(boards, BoardSpread::squares) / (people - boards.size());
		double k = (people - Mean.sum(boards, (board) -> square(board.people())) / people) / (boards.size() - 1);
		return new IntraclassCorrelation(boards.size(), people, k,
				quotient(between - within, between + (k - 1) * within), quotient(between - within, between));
	}

	private static double square(double value) {
		return value * value;
	}

	private static @Nullable Double quotient(double numerator, double denominator) {
		return (denominator > 0) ? numerator / denominator : null;
	}

	/**
	 * How well the mean of a board of some size stands for it, stepped up from ICC(1)
	 * (Spearman 1910; Brown 1910); 0 where people of one board are no more alike than
	 * people of any.
	 * @param size how many people, more than 0
	 */
	public double atBoardSize(double size) {
		double alike = (this.single != null) ? Math.max(this.single, 0) : 0;
		return size * alike / (1 + (size - 1) * alike);
	}

}
