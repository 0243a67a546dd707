package org.trustquality.assessment.result;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.trustquality.assessment.Assessment;
import org.trustquality.scoring.IndicatorScore;
import org.trustquality.scoring.agreement.BoardSpread;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.OwnScores;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the trustees' own scores over all dimensions lie apart in a closed assessment.
 * It goes into what is worked out over many boards at once and is never shown itself.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class OwnSpread {

	private final StoredResults results;

	private final Tally tally;

	OwnSpread(StoredResults results, Tally tally) {
		this.results = results;
		this.tally = tally;
	}

	/**
	 * The spread; nothing if too few trustees count, or if the trust's rule has deleted
	 * the answers.
	 */
	public Optional<BoardSpread> of(Assessment closed) {
		AssessmentResult overall = this.results.overall(closed.id());
		if (overall.moreNeeded() > 0 || this.tally.lacksAnswers(closed)) {
			return Optional.empty();
		}
		BoardYear year = this.tally.counted(closed, overall);
		Set<String> shown = year.scores()
			.indicators()
			.stream()
			.filter((indicator) -> indicator.score() != null)
			.map(IndicatorScore::id)
			.collect(Collectors.toSet());
		return Optional.of(BoardSpread.of(OwnScores.of(year.framework(), year.counted(), shown).composite().values()));
	}

}
