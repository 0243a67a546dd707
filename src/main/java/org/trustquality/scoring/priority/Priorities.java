package org.trustquality.scoring.priority;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.board.BoardScores;

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
		return among(scores.indicators().stream().map(Standing::of).toList(), framework.score(targetLevel));
	}

	/**
	 * The priorities among indicators, wherever their figures come from.
	 * @param target the score that the trust aims at, 0 to 100
	 */
	public static Priorities among(List<Standing> indicators, double target) {
		return new Priorities(target, list(indicators, target, Priorities::isSupported),
				list(indicators, target, Predicate.not(Priorities::isSupported)));
	}

	private static List<Priority> list(List<Standing> indicators, double target, Predicate<Standing> which) {
		return indicators.stream().filter(which).map((standing) -> {
			Double score = standing.score();
			return (score != null && score < target) ? Priority.of(standing, score, target) : null;
		}).filter(Objects::nonNull).sorted(Priority.ORDER).toList();
	}

	/** A weight given directly counts as the grade that it would follow from. */
	private static boolean isSupported(Standing standing) {
		return standing.v() >= EvidenceGrade.SUPPORTED.weight();
	}

}
