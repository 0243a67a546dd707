package org.trustquality.scoring.priority;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.agreement.Agreement;
import org.trustquality.scoring.agreement.AgreementWord;
import org.trustquality.scoring.board.IndicatorFigures;

/**
 * How an indicator stands with a board, as far as its priority depends on it. It comes
 * from fresh figures or from stored ones.
 *
 * @param indicator the indicator
 * @param v the weight of its claim, 1 to 2.5
 * @param score the trustees' score, 0 to 100, if it is shown
 * @param averageDeviation how far the board disagrees, in scale points; nothing where
 * only the mean is shown
 * @param word the board's agreement in a word, if it has one
 * @param hardToSee whether a third or more of the board cannot tell
 */
public record Standing(String indicator, double v, @Nullable Double score, @Nullable Double averageDeviation,
		@Nullable AgreementWord word, boolean hardToSee) {

	static Standing of(IndicatorFigures figures) {
		Agreement agreement = figures.agreement();
		return new Standing(figures.score().id(), figures.claim().weight(), figures.score().score(),
				(agreement != null) ? agreement.averageDeviation() : null,
				(agreement != null) ? agreement.word() : null, figures.score().counts().isHardToSee());
	}

}
