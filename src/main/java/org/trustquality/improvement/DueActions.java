package org.trustquality.improvement;

import java.util.List;

import org.trustquality.access.TrustVisit;
import org.trustquality.improvement.calendar.CalendarEntries;
import org.trustquality.improvement.calendar.CalendarEntry;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When open actions are due. */
@Component
class DueActions implements CalendarEntries {

	private final Actions actions;

	DueActions(Actions actions) {
		this.actions = actions;
	}

	@Override
	@Transactional(readOnly = true)
	public List<CalendarEntry> of(TrustVisit visit) {
		return this.actions.all(visit)
			.stream()
			.filter(Action::isOpen)
			.map((action) -> CalendarEntry.on("action-" + action.id(), "Due: " + action.plan().what(),
					action.plan().dueOn(), ActionPaths.of(visit).action(action.id())))
			.toList();
	}

}
