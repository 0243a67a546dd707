package org.trustquality.api.scores;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.evidence.Badge;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.scoring.Counts;
import org.trustquality.scoring.Distribution;
import org.trustquality.scoring.agreement.Agreement;
import org.trustquality.scoring.agreement.AgreementWord;
import org.trustquality.scoring.board.IndicatorFigures;

/** One indicator as the answer states it; the description names meaning and unit. */
record IndicatorAnswer(String id, int n, int notSure, int notApplicable, int unanswered, @Nullable Double score,
		@Nullable Double mean, @Nullable Double median, @Nullable Double sd, @Nullable List<Integer> distribution,
		@Nullable Double rwg, @Nullable Double rwgUntruncated, @Nullable Double rwgSlightSkew, @Nullable Double awg,
		@Nullable Double ad, @Nullable Double consensus, @Nullable String agreement, @Nullable Double visibility,
		@Nullable Integer grade, double v, List<String> badges, @Nullable Double onePersonStep,
		@Nullable Double agreedScore) {

	private static final Agreement HIDDEN_AGREEMENT = new Agreement(null, null, null, null, null, 0, null);

	static IndicatorAnswer of(IndicatorFigures figures) {
		Counts counts = figures.score().counts();
		Distribution shown = figures.score().distribution();
		Agreement agreement = (figures.agreement() != null) ? figures.agreement() : HIDDEN_AGREEMENT;
		AgreementWord word = agreement.word();
		EvidenceGrade grade = figures.claim().grade();
		return new IndicatorAnswer(figures.score().id(), counts.n(), counts.notSure(), counts.notApplicable(),
				counts.unanswered(), figures.score().score(), (shown != null) ? shown.mean() : null,
				(shown != null) ? shown.median() : null, (shown != null) ? shown.sd() : null,
				(shown != null) ? shown.counts() : null, agreement.rwg(), agreement.rwgUntruncated(),
				agreement.rwgSlightSkew(), agreement.awg(), agreement.averageDeviation(),
				(figures.agreement() != null) ? agreement.consensus() : null, (word != null) ? word.word() : null,
				counts.visibility(), (grade != null) ? grade.number() : null, figures.claim().weight(),
				figures.claim().badges().stream().map(Badge::words).toList(), figures.onePersonStep(),
				figures.agreedScore());
	}

}
