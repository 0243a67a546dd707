package org.trustquality.scoring.priority;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.board.BoardScores;
import org.trustquality.scoring.board.IndicatorFigures;

/**
 * What a board might turn to next (scoring specification, section 8). There are two
 * lists, never one ranking, and together they hold every indicator below the trust's
 * target: a low weight never hides a low answer.
 *
 * @param target the score that the trust aims at, 0 to 100
 * @param act what research supports: low ratings of claims of grade 2 and 3
 * @param findOutLocally what research does not settle: low ratings of all other claims
 */
public record Priorities(double target, List<Priority> act, List<Priority> findOutLocally) {

	/** The level that a trust aims at unless it says otherwise. */
	public static final int USUAL_TARGET = 4;

	public Priorities {
		act = List.copyOf(act);
		findOutLocally = List.copyOf(findOutLocally);
	}

	/**
	 * The priorities of a board that aims at the usual level, or the top of the scale.
	 */
	public static Priorities of(WeightedFramework framework, BoardScores scores) {
		return of(framework, scores, Math.min(USUAL_TARGET, framework.scalePoints()));
	}

	/**
	 * The priorities of a board.
	 * @param framework what it was asked
	 * @param scores what its ratings say
	 * @param targetLevel the level that the trust aims at
	 */
	public static Priorities of(WeightedFramework framework, BoardScores scores, int targetLevel) {
		double target = framework.score(targetLevel);
		return new Priorities(target, list(scores, target, Priorities::isSupported),
				list(scores, target, Predicate.not(Priorities::isSupported)));
	}

	private static List<Priority> list(BoardScores scores, double target, Predicate<IndicatorFigures> which) {
		return scores.indicators().stream().filter(which).map((figures) -> {
			Double score = figures.score().score();
			return (score != null && score < target) ? Priority.of(figures, score, target) : null;
		}).filter(Objects::nonNull).sorted(Priority.ORDER).toList();
	}

	/** A weight given directly counts as the grade that it would follow from. */
	private static boolean isSupported(IndicatorFigures figures) {
		return figures.claim().weight() >= EvidenceGrade.SUPPORTED.weight();
	}

}
