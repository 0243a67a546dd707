package org.trustquality.assessment.result;

import org.trustquality.assessment.Assessment;
import org.trustquality.scoring.Aggregate;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.ScoringRules;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the levels that a board agreed come to, worked out where they are signed and again
 * whenever somebody checks what was signed.
 */
@Service
@Transactional(readOnly = true)
public class AgreedCount {

	private final Tally tally;

	private final Recount recount;

	private final ResultDisclosure disclosure;

	AgreedCount(Tally tally, Recount recount, ResultDisclosure disclosure) {
		this.tally = tally;
		this.recount = recount;
		this.disclosure = disclosure;
	}

	/**
	 * The agreed scores of a closed assessment, by the rules of its result.
	 * @param levels the agreed level of each indicator; any other code means none
	 */
	public Aggregate of(DisclosedResults results, Ratings levels) {
		return this.tally.agreed(results.assessment(), results.overall(), levels);
	}

	/** What anybody may be shown, computed again from the answers. */
	public DisclosedResults again(Assessment assessment, int invited) {
		return this.disclosure.ofComputed(assessment, this.tally.of(assessment, invited, ScoringRules.VERSION));
	}

	/** Whether the trust's rule has deleted the answers from which all of it follows. */
	public boolean lacksAnswers(Assessment assessment) {
		return this.tally.lacksAnswers(assessment);
	}

	/** Whether the result that the pages show still follows from the answers. */
	public boolean isResultAsStored(Assessment assessment) {
		return this.recount.outcome(assessment) != Recounted.Outcome.OTHERWISE;
	}

}
