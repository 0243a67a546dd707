package org.trustquality.scoring.priority;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.agreement.AgreementWord;

/**
 * An indicator below the trust's target, with everything that its place in the list comes
 * from.
 *
 * @param standing how it stands with the board
 * @param score the trustees' score, 0 to 100
 * @param gapToTarget how many points it lacks, more than 0
 * @param urgency the gap times v, by which a list is ordered
 */
public record Priority(Standing standing, double score, double gapToTarget, double urgency) {

	/** From the most urgent on; ties by disagreement, then by id. */
	static final Comparator<Priority> ORDER = Comparator
		.comparingLong((Priority priority) -> -rounded(priority.urgency))
		.thenComparingLong((priority) -> -rounded(priority.disagreement()))
		.thenComparing(Priority::indicator);

	private static final double BILLION = 1e9;

	static Priority of(Standing standing, double score, double target) {
		return new Priority(standing, score, target - score, (target - score) * standing.v());
	}

	/** The indicator's id. */
	public String indicator() {
		return this.standing.indicator();
	}

	/**
	 * How far the board disagrees, in scale points; nothing where only the mean is shown.
	 */
	public @Nullable Double averageDeviation() {
		return this.standing.averageDeviation();
	}

	/** The board's agreement in a word, if it has one. */
	public @Nullable AgreementWord word() {
		return this.standing.word();
	}

	/** Whether a third or more of the board cannot tell. */
	public boolean hardToSee() {
		return this.standing.hardToSee();
	}

	private double disagreement() {
		Double deviation = averageDeviation();
		return (deviation != null) ? deviation : 0;
	}

	private static long rounded(double number) {
		return Math.round(number * BILLION);
	}

}
