package org.trustquality.assessment.result;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.asking.Invitations;
import org.trustquality.scoring.ScoringRules;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts a closed assessment once and stores what it came to. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Counting {

	private final Tally tally;

	private final Invitations invitations;

	private final StoredResults results;

	Counting(Tally tally, Invitations invitations, StoredResults results) {
		this.tally = tally;
		this.invitations = invitations;
		this.results = results;
	}

	void count(Assessment assessment) {
		this.results.store(this.tally.of(assessment, this.invitations.trusteesOf(assessment), ScoringRules.VERSION));
	}

}
