package org.trustquality.improvement.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.trustquality.improvement.Action;
import org.trustquality.improvement.ActionYear;
import org.trustquality.improvement.Choosing;

/**
 * The actions that belong to an assessment.
 *
 * @param chosen the board's three, as far as they are chosen
 * @param others those beside them
 * @param toConfirm what was carried forward and counts for nothing yet
 */
record YearPage(List<ShownAction> chosen, List<ShownAction> others, List<ShownAction> toConfirm) {

	static YearPage of(List<Action> belonging, UUID assessment, LocalDate today) {
		return new YearPage(which(belonging, assessment, today, ActionYear::chosen),
				which(belonging, assessment, today, (here) -> !here.chosen() && !here.toConfirm()),
				which(belonging, assessment, today, ActionYear::toConfirm));
	}

	private static List<ShownAction> which(List<Action> belonging, UUID assessment, LocalDate today,
			Predicate<ActionYear> condition) {
		return ShownAction.of(
				belonging.stream().filter((action) -> action.in(assessment).filter(condition).isPresent()).toList(),
				today);
	}

	public boolean isEmpty() {
		return this.chosen.isEmpty() && this.others.isEmpty() && this.toConfirm.isEmpty();
	}

	/** Whether the board can choose another one. */
	public boolean isRoom() {
		return this.chosen.size() < Choosing.THREE;
	}

	/** Whether any action beside the chosen ones is still to do. */
	public boolean isMoreToDo() {
		return this.others.stream().anyMatch((shown) -> shown.action().isOpen());
	}

}
