package org.trustquality.scoring.priority;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.scoring.Boards;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedClaim;
import org.trustquality.scoring.WeightedDimension;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.agreement.AgreementWord;
import org.trustquality.scoring.board.BoardScores;
import org.trustquality.scoring.board.WorkedExample;
import org.trustquality.scoring.respondent.BoardYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trustquality.scoring.Boards.NS;

class PrioritiesTests {

	@Test
	void lowRatingsAreActedOnWhereResearchSupportsThem() {
		// P1 75 is at the target; Q1 58.33 of grade 2; P2 37.5 (grade 1) and Q2 41.67
		// (grade 0): 37.5 * 1.5 = 56.25 and 33.33 * 1
		BoardScores scores = BoardScores.of(WorkedExample.year(WorkedExample.trustees()));
		Priorities priorities = Priorities.of(Boards.example(), scores);
		assertThat(priorities.target()).isEqualTo(75);
		assertThat(priorities.act()).extracting(Priority::indicator).containsExactly("Q1.1");
		assertThat(priorities.findOutLocally()).extracting(Priority::indicator).containsExactly("P2.1", "Q2.1");
		Priority q2 = priorities.findOutLocally().get(1);
		assertThat(q2.score()).isCloseTo(125 / 3.0, within(1e-12));
		assertThat(q2.gapToTarget()).isCloseTo(100 / 3.0, within(1e-12));
		assertThat(q2.urgency()).isCloseTo(100 / 3.0, within(1e-12));
		assertThat(q2.averageDeviation()).isCloseTo(28 / 18.0, within(1e-12));
		assertThat(q2.word()).isEqualTo(AgreementWord.SPLIT);
		assertThat(q2.hardToSee()).isFalse();
		assertThat(priorities.act().get(0).urgency()).isCloseTo(100 / 3.0, within(1e-12));
	}

	@Test
	void trustMayAimAtAnotherLevel() {
		BoardScores scores = BoardScores.of(WorkedExample.year(WorkedExample.trustees()));
		Priorities low = Priorities.of(Boards.example(), scores, 2);
		assertThat(low.act()).isEmpty();
		assertThat(low.findOutLocally()).isEmpty();
		assertThat(Priorities.of(Boards.example(), scores, 5).act()).extracting(Priority::indicator)
			.containsExactly("Q1.1", "P1.1");
	}

	@Test
	void usualTargetIsTheFourthLevelOrTheTop() {
		assertThat(Priorities.of(Boards.flat(3, 1), scores(Boards.flat(3, 1), 2)).target()).isEqualTo(100);
		assertThat(Priorities.of(Boards.flat(7, 1), scores(Boards.flat(7, 1), 2)).target()).isEqualTo(50);
	}

	@Test
	void weightsGivenDirectlyCountAsTheirGrade() {
		WeightedFramework framework = new WeightedFramework(5,
				List.of(new WeightedDimension("D",
						List.of(WeightedClaim.weighing("C1", 2, List.of("a")),
								WeightedClaim.weighing("C2", 1.99, List.of("b")),
								WeightedClaim.unexamined("C3", List.of("c"))))));
		Priorities priorities = Priorities.of(framework, scores(framework, 2, 2, 2));
		assertThat(priorities.act()).extracting(Priority::indicator).containsExactly("a");
		assertThat(priorities.findOutLocally()).extracting(Priority::indicator).containsExactly("b", "c");
	}

	@Test
	void tiesAreOrderedByDisagreementThenById() {
		// all at 2 on the mean; C3 by 1 1 2 3 3, the others alike
		WeightedFramework framework = new WeightedFramework(5,
				List.of(new WeightedDimension("D", List.of(Boards.claim("C2", EvidenceGrade.SUPPORTED),
						Boards.claim("C1", EvidenceGrade.SUPPORTED), Boards.claim("C3", EvidenceGrade.SUPPORTED)))));
		BoardScores scores = BoardScores
			.of(year(framework, new int[] { 2, 2, 2, 2, 2 }, new int[] { 2, 2, 2, 2, 2 }, new int[] { 1, 1, 2, 3, 3 }));
		assertThat(Priorities.of(framework, scores).act()).extracting(Priority::indicator)
			.containsExactly("C3.1", "C1.1", "C2.1");
	}

	@Test
	void whatTheBoardCannotSeeSaysSo() {
		WeightedFramework framework = Boards.flat(5, 2);
		BoardScores scores = BoardScores
			.of(year(framework, new int[] { 2, 2, 2, 2, 2, 2, NS, NS, NS }, new int[] { 2, 2, 2, 2, 2, 2, 2, NS, NS }));
		assertThat(Priorities.of(framework, scores).act()).extracting(Priority::hardToSee).containsExactly(true, false);
	}

	@Test
	void meansAloneAreListedWithoutAWord() {
		WeightedFramework framework = Boards.flat(5, 1);
		BoardYear three = new BoardYear(framework,
				WorkedExample.people(new String[] { "a", "b", "c" }, new int[][] { { 2 }, { 2 }, { 3 } }),
				ScoringOptions.STANDARD.withBoardSize(6));
		Priority only = Priorities.of(framework, BoardScores.of(three)).act().get(0);
		// 33.33, shown as 33
		assertThat(only.score()).isEqualTo(33);
		assertThat(only.averageDeviation()).isNull();
		assertThat(only.word()).isNull();
	}

	private static BoardScores scores(WeightedFramework framework, int... codes) {
		int[][] rows = Arrays.stream(codes)
			.mapToObj((code) -> Collections.nCopies(5, code).stream().mapToInt(Integer::intValue).toArray())
			.toArray(int[][]::new);
		return BoardScores.of(year(framework, rows));
	}

	private static BoardYear year(WeightedFramework framework, int[]... rows) {
		int people = rows[0].length;
		String[] ids = new String[people];
		int[][] sheets = new int[people][rows.length];
		for (int person = 0; person < people; person++) {
			ids[person] = "p" + person;
			for (int i = 0; i < rows.length; i++) {
				sheets[person][i] = rows[i][person];
			}
		}
		return new BoardYear(framework, WorkedExample.people(ids, sheets), ScoringOptions.STANDARD);
	}

}
