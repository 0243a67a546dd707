package org.trustquality.assessment.keeping;

import java.time.Clock;

import org.trustquality.access.Tenancy;

import org.springframework.stereotype.Component;

/** Tells without deleting anything what a rule would delete, and when. */
@Component
class KeepingPlans {

	private final AnswerShelf shelf;

	private final Clock clock;

	KeepingPlans(AnswerShelf shelf, Clock clock) {
		this.shelf = shelf;
		this.clock = clock;
	}

	/**
	 * What a rule would do in a trust. It looks with the eyes of the job that deletes,
	 * which counts responses that people do not see.
	 */
	KeepingPlan of(int trustId, int years) {
		return new KeepingPlan(years, ForgettingTime.next(this.clock.instant()),
				Tenancy.inTrust(trustId, () -> this.shelf.under(trustId, years)));
	}

}
