package org.trustquality.improvement.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.trustquality.assessment.result.BoardPriorities;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;
import org.trustquality.framework.Suggestion;
import org.trustquality.scoring.priority.Priorities;
import org.trustquality.scoring.priority.Priority;

/**
 * The two lists of what the board might turn to, and all other indicators, each with what
 * the edition suggests.
 *
 * @param act low ratings where research supports the statement
 * @param findOut low ratings where research does not settle it
 * @param others everything else, in the framework's order
 */
record SuggestionPage(List<Line> act, List<Line> findOut, List<Line> others) {

	static SuggestionPage of(DisclosedResults results, Set<Integer> agreed, boolean singleAcademy) {
		Edition edition = results.edition();
		Priorities priorities = results.isShown() ? BoardPriorities.of(results)
				: new Priorities(0, List.of(), List.of());
		List<Line> all = edition.indicators()
			.stream()
			.map((indicator) -> new Line(indicator, indicator.wordingFor(singleAcademy).suggestions(),
					agreed.contains(edition.position(indicator.id()))))
			.toList();
		List<Line> act = lines(priorities.act(), edition, all);
		List<Line> findOut = lines(priorities.findOutLocally(), edition, all);
		return new SuggestionPage(act, findOut,
				all.stream().filter((line) -> !act.contains(line) && !findOut.contains(line)).toList());
	}

	private static List<Line> lines(List<Priority> priorities, Edition edition, List<Line> all) {
		return priorities.stream().map((priority) -> all.get(edition.position(priority.indicator()))).toList();
	}

	/**
	 * One indicator.
	 *
	 * @param suggestions what the edition suggests, by their places
	 * @param agreed whether the board has agreed a level, so that an action can follow
	 */
	record Line(Indicator indicator, List<Suggestion> suggestions, boolean agreed) {

		/** How many suggestions there are, and what they rest on. */
		public String label() {
			String basis = this.suggestions.stream()
				.map(Suggestion::basis)
				.distinct()
				.sorted()
				.map(Suggestion.Basis::words)
				.collect(Collectors.joining(", "));
			int number = this.suggestions.size();
			return number + ((number == 1) ? " suggestion: " : " suggestions: ") + basis;
		}

	}

}
