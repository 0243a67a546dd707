package org.trustquality.system.demonstration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.ResultDisclosure;
import org.trustquality.framework.Indicator;
import org.trustquality.improvement.Action;
import org.trustquality.improvement.ActionPlan;
import org.trustquality.improvement.ActionStatus;
import org.trustquality.improvement.Actions;
import org.trustquality.improvement.CarryingForward;
import org.trustquality.improvement.Choosing;
import org.trustquality.improvement.Improving;
import org.trustquality.improvement.Owner;

import org.springframework.stereotype.Component;

/**
 * Plays what a board does about its results: it goes on with what is open from the year
 * before, chooses three actions where it rates itself lowest, and hears in June how they
 * go.
 */
@Component
class ActionScene {

	private static final List<String> MEASURES = List.of(
			"The chief executive shows the board before half-term what has changed.",
			"Three schools have done it, and the board has heard from one of them.",
			"It stands in the board's papers twice a year.");

	private final ResultDisclosure disclosure;

	private final Improving improving;

	private final Choosing choosing;

	private final CarryingForward carrying;

	private final Actions actions;

	ActionScene(ResultDisclosure disclosure, Improving improving, Choosing choosing, CarryingForward carrying,
			Actions actions) {
		this.disclosure = disclosure;
		this.improving = improving;
		this.choosing = choosing;
		this.carrying = carrying;
		this.actions = actions;
	}

	/**
	 * Lets the board decide what to do.
	 * @param met the day of its meeting
	 */
	void decide(Board board, UUID assessment, LocalDate met) {
		List<LocalDate> due = List.of(met.withMonth(9).withDayOfMonth(30), met.withMonth(12).withDayOfMonth(15),
				met.plusYears(1).withDayOfMonth(1));
		List<Owner> owners = List.of(new Owner(board.chiefExecutive(), board.company().chiefExecutive()), chair(board),
				new Owner(null, "The education committee"));
		board.organise((visit) -> {
			this.carrying.carry(visit, assessment);
			open(visit).forEach((action) -> this.carrying.confirm(visit, assessment, action.id()));
			List<Indicator> lowest = lowest(this.disclosure.to(visit, assessment));
			for (int place = 0; place < lowest.size(); place++) {
				Indicator indicator = lowest.get(place);
				UUID action = this.improving.add(visit, assessment, indicator.id(),
						new ActionPlan(indicator.wording().suggestions().get(0).text(), MEASURES.get(place),
								owners.get(place), due.get(place)));
				this.choosing.choose(visit, assessment, action, true);
			}
			return assessment;
		});
	}

	/**
	 * Lets the board hear how its actions go: those of the year before are done by now.
	 */
	void report(Board board, UUID assessment) {
		board.organise((visit) -> {
			List<Action> open = this.actions.all(visit).stream().filter(Action::isOpen).toList();
			open.stream()
				.filter((action) -> !isOf(assessment, action))
				.forEach((action) -> note(visit, action, ActionStatus.DONE,
						"Done. It took a year longer than we thought."));
			List<Action> ours = open.stream().filter((action) -> isOf(assessment, action)).toList();
			note(visit, ours.get(0), ActionStatus.ON_TRACK, "Begun after Easter; all schools take part.");
			note(visit, ours.get(1), ActionStatus.AT_RISK,
					"The person who led it has left. Nobody has taken over yet.");
			return assessment;
		});
	}

	private static boolean isOf(UUID assessment, Action action) {
		return action.origin().assessment().assessmentId().equals(assessment);
	}

	private void note(TrustVisit visit, Action action, ActionStatus status, String note) {
		this.improving.note(visit, action.id(), status, note, action.version());
	}

	private List<Action> open(TrustVisit visit) {
		return this.actions.all(visit).stream().filter(Action::isOpen).toList();
	}

	private static Owner chair(Board board) {
		Board.Trustee first = board.trustees().get(0);
		return new Owner(first.personId(), first.seat().name());
	}

	private static List<Indicator> lowest(DisclosedResults results) {
		return results.edition()
			.indicators()
			.stream()
			.filter((indicator) -> results.indicator(indicator.id()).score() != null)
			.filter((indicator) -> !indicator.wording().suggestions().isEmpty())
			.sorted(Comparator
				.comparing((Indicator indicator) -> Objects.requireNonNull(results.indicator(indicator.id()).score())))
			.limit(MEASURES.size())
			.toList();
	}

}
