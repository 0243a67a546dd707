package org.trustquality.assessment.result.page;

import java.util.List;

import org.trustquality.assessment.result.BoardPriorities;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.framework.Edition;
import org.trustquality.framework.GradedClaim;
import org.trustquality.framework.Indicator;
import org.trustquality.scoring.priority.Priorities;
import org.trustquality.scoring.priority.Priority;

/**
 * What the board might turn to next, in two lists that are never one ranking.
 *
 * @param targetLevel the name of the level that the trust aims at
 * @param act low ratings where research is behind the statement
 * @param findOut low ratings where research does not settle it
 */
record PriorityPage(String targetLevel, List<Line> act, List<Line> findOut) {

	static PriorityPage of(DisclosedResults results) {
		Edition edition = results.edition();
		int target = Math.min(Priorities.USUAL_TARGET, edition.scalePoints());
		Priorities priorities = BoardPriorities.of(results);
		return new PriorityPage(edition.levels().get(target - 1), lines(edition, priorities.act()),
				lines(edition, priorities.findOutLocally()));
	}

	private static List<Line> lines(Edition edition, List<Priority> priorities) {
		return priorities.stream()
			.map((priority) -> new Line(edition.indicators().get(edition.position(priority.indicator())),
					edition.claimOf(priority.indicator()), priority))
			.toList();
	}

	/** Whether nothing is below the target. */
	public boolean isEmpty() {
		return this.act.isEmpty() && this.findOut.isEmpty();
	}

	/** One statement, with everything that its place in the list comes from. */
	record Line(Indicator indicator, GradedClaim claim, Priority priority) {
	}

}
