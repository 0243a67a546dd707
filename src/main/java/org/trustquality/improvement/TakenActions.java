package org.trustquality.improvement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.trustquality.access.TrustVisit;
import org.trustquality.comparison.ActionTaken;
import org.trustquality.comparison.ActionsTaken;
import org.trustquality.trust.EnglishDay;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the comparison of years what the board set out to do. It asks nobody who they
 * are: the page that shows it has let the visitor in.
 */
@Component
class TakenActions implements ActionsTaken {

	private final ActionRows rows;

	private final Clock clock;

	TakenActions(ActionRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<ActionTaken> of(TrustVisit visit) {
		LocalDate today = EnglishDay.today(this.clock);
		return this.rows.of(visit.trustId())
			.stream()
			.map((action) -> new ActionTaken(action.indicator().id(), action.origin().year(), action.plan().what(),
					action.plan().owner().name(), action.standing(today), ActionPaths.of(visit).action(action.id())))
			.toList();
	}

}
