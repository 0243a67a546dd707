package org.trustquality.assessment.result.years;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Reason;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.change.ChangeWord;
import org.trustquality.scoring.change.CommonIndicators;
import org.trustquality.scoring.change.ScoreChange;
import org.trustquality.scoring.change.Uncertainty;
import org.trustquality.scoring.respondent.Interval;

/**
 * How the trustees' score moved between two years, on the indicators that both asked
 * alike.
 *
 * <p>
 * The interval rests on each person's own score. Its ends are rounded outwards to whole
 * points and its standard error is told to nobody: exact ones would say whether the one
 * who left was the one who had seen a statement otherwise than all others. How people's
 * answers hang together it still tells a little; that is what it is for.
 *
 * @param dimension the dimension, or nothing for the composite
 * @param before the earlier year on the common indicators, weighted as today
 * @param now the later year on the same
 * @param change the difference under both weightings, and its band
 * @param interval within which it lies, considering who answered: at 95 %, for a
 * dimension at 99 %; nothing for few people, where answers are deleted, and for a visitor
 * who knows any from paper
 * @param word how sure one can be of it; nothing where answers are deleted or known
 * @param peopleBefore how many people's own scores the interval rests on in the earlier
 * year; nothing where answers are deleted or known
 * @param peopleNow the same in the later year
 * @param regradingEffect what new evidence grades alone changed
 * @param common on how many indicators it rests, and what part of the weight they carry
 * @param reason why there is no change; nothing when there is one
 */
public record Movement(@Nullable String dimension, @Nullable Double before, @Nullable Double now,
		@Nullable WeightedScore change, @Nullable Interval interval, @Nullable ChangeWord word,
		@Nullable Integer peopleBefore, @Nullable Integer peopleNow, @Nullable Double regradingEffect,
		CommonIndicators common, @Nullable Reason reason) {

	/** How sure an interval is, in per cent. */
	public static final int COMPOSITE_CONFIDENCE = 95;

	/** The same for a dimension, because one of several moves by chance more often. */
	public static final int DIMENSION_CONFIDENCE = 99;

	static Movement of(ScoreChange scored, @Nullable WeightedScore before) {
		Uncertainty uncertainty = scored.uncertainty();
		WeightedScore change = scored.change();
		Double then = (change != null && before != null) ? before.evidenceWeighted() : null;
		Double today = (change != null && then != null) ? then + change.evidenceWeighted() : null;
		return new Movement(scored.dimension(), then, today, change, (uncertainty != null)
				? outwards((scored.dimension() != null) ? uncertainty.interval99() : uncertainty.interval95()) : null,
				scored.word(), (uncertainty != null) ? uncertainty.peopleBefore() : null,
				(uncertainty != null) ? uncertainty.peopleNow() : null, scored.regradingEffect(),
				scored.commonIndicators(), scored.reason());
	}

	private static @Nullable Interval outwards(@Nullable Interval exact) {
		return (exact != null) ? new Interval(Math.floor(exact.low()), Math.ceil(exact.high())) : null;
	}

	/** Whether there is a change to show. */
	public boolean isComparable() {
		return this.reason == null;
	}

	/** How sure the interval is, in per cent. */
	public int confidence() {
		return (this.dimension != null) ? DIMENSION_CONFIDENCE : COMPOSITE_CONFIDENCE;
	}

}
