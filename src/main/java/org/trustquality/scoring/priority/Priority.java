package org.trustquality.scoring.priority;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.IndicatorScore;
import org.trustquality.scoring.agreement.AgreementWord;
import org.trustquality.scoring.board.IndicatorFigures;

/**
 * An indicator below the trust's target, with everything that its place in the list comes
 * from.
 *
 * @param figures the indicator and its claim
 * @param score the trustees' score, 0 to 100
 * @param gapToTarget how many points it lacks, more than 0
 * @param urgency the gap times v, by which a list is ordered
 * @param averageDeviation how far the board disagrees, which decides ties; nothing where
 * only the mean is shown
 * @param word the board's agreement in a word, if it has one
 * @param hardToSee whether a third or more of the board cannot tell
 */
public record Priority(IndicatorFigures figures, double score, double gapToTarget, double urgency,
		@Nullable Double averageDeviation, @Nullable AgreementWord word, boolean hardToSee) {

	/** From the most urgent on; ties by disagreement, then by id. */
	static final Comparator<Priority> ORDER = Comparator
		.comparingLong((Priority priority) -> -rounded(priority.urgency))
		.thenComparingLong((priority) -> -rounded(priority.disagreement()))
		.thenComparing(Priority::indicator);

	private static final double BILLION = 1e9;

	static Priority of(IndicatorFigures figures, double score, double target) {
		IndicatorScore indicator = figures.score();
		var agreement = figures.agreement();
		return new Priority(figures, score, target - score, (target - score) * figures.claim().weight(),
				(agreement != null) ? agreement.averageDeviation() : null,
				(agreement != null) ? agreement.word() : null, indicator.counts().isHardToSee());
	}

	/** The indicator's id. */
	public String indicator() {
		return this.figures.score().id();
	}

	private double disagreement() {
		return (this.averageDeviation != null) ? this.averageDeviation : 0;
	}

	private static long rounded(double number) {
		return Math.round(number * BILLION);
	}

}
