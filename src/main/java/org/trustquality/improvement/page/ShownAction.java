package org.trustquality.improvement.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.trustquality.improvement.Action;
import org.trustquality.improvement.ActionYear;
import org.trustquality.improvement.DueDay;

/**
 * An action as pages show it.
 *
 * @param today the day on which it is shown
 */
record ShownAction(Action action, LocalDate today) {

	static List<ShownAction> of(List<Action> actions, LocalDate today) {
		return actions.stream().map((action) -> new ShownAction(action, today)).toList();
	}

	/** Until when, in words: "12 days overdue". */
	public String due() {
		return DueDay.words(this.action.plan().dueOn(), this.action.isOpen(), this.today);
	}

	/** How far it is: "At risk". */
	public String standing() {
		return this.action.standing(this.today);
	}

	public boolean isOverdue() {
		return this.action.isOverdue(this.today);
	}

	/** The academic years in which it counts. */
	public String years() {
		return this.action.counting()
			.stream()
			.map(ActionYear::year)
			.distinct()
			.sorted()
			.map(Object::toString)
			.collect(Collectors.joining(", "));
	}

}
