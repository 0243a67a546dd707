package org.trustquality.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not shown cannot be told from anything that is. */
class SuppressionTests {

	@Test
	void ratingsOfHiddenIndicatorsLeaveNoTrace() {
		int hidden = 0;
		for (long seed = 0; seed < 2_000; seed++) {
			RandomBoard board = RandomBoard.any(seed);
			ScoringOptions options = board.options();
			Scores scores = Scores.of(board.framework, board.trustees, options);
			List<Ratings> others = redrawn(board, (position) -> scores.indicators().get(position).score() == null);
			hidden += others.equals(board.trustees) ? 0 : 1;
			assertThat(Scores.of(board.framework, others, options)).as("seed %d", seed).isEqualTo(scores);
		}
		assertThat(hidden).isGreaterThan(500);
	}

	@Test
	void smallBoardsShowNoMoreThanTheWholeNumber() {
		int alike = 0;
		ScoringOptions options = ScoringOptions.STANDARD.withBoardSize(6);
		for (long seed = 0; seed < 2_000; seed++) {
			Random random = new Random(seed);
			int people = 3 + random.nextInt(2);
			Scores one = Scores.of(Boards.flat(5, 2), draw(random, people), options);
			Scores other = Scores.of(Boards.flat(5, 2), draw(random, people), options);
			if (scores(one).equals(scores(other))) {
				alike++;
				assertThat(one).as("seed %d", seed).isEqualTo(other);
			}
		}
		assertThat(alike).isGreaterThan(10);
	}

	@Test
	void responsesThatDoNotCountLeaveNoTraceButTheirNumber() {
		for (long seed = 0; seed < 500; seed++) {
			RandomBoard board = RandomBoard.complete(seed);
			Ratings one = lone(board, 1);
			Ratings other = lone(board, 2);
			if (one.answeredShare() < 0.5) {
				assertThat(Scores.of(board.framework, with(board, one), ScoringOptions.STANDARD)).as("seed %d", seed)
					.isEqualTo(Scores.of(board.framework, with(board, other), ScoringOptions.STANDARD));
			}
		}
	}

	@Test
	void textOfRatingsTellsNone() {
		assertThat(Boards.sheet(5, 4, 3)).hasToString("Ratings of 3 indicators");
	}

	private static List<Double> scores(Scores scores) {
		return scores.indicators().stream().map((indicator) -> Boards.known(indicator.score())).toList();
	}

	private static List<Ratings> draw(Random random, int people) {
		List<Ratings> trustees = new ArrayList<>();
		while (trustees.size() < people) {
			trustees.add(Boards.sheet(1 + random.nextInt(5), 1 + random.nextInt(5)));
		}
		return trustees;
	}

	private static List<Ratings> redrawn(RandomBoard board, IntPredicate hidden) {
		return board.trustees.stream().map((trustee) -> {
			int[] codes = new int[trustee.size()];
			for (int i = 0; i < codes.length; i++) {
				boolean redraw = hidden.test(i) && Rating.isLevel(trustee.at(i));
				codes[i] = redraw ? 1 + board.random.nextInt(board.framework.scalePoints()) : trustee.at(i);
			}
			return Boards.sheet(codes);
		}).toList();
	}

	private static Ratings lone(RandomBoard board, int level) {
		int[] codes = new int[board.framework.indicators().size()];
		codes[0] = level;
		return Boards.sheet(codes);
	}

	private static List<Ratings> with(RandomBoard board, Ratings trustee) {
		List<Ratings> trustees = new ArrayList<>(board.trustees);
		trustees.add(trustee);
		return trustees;
	}

}
