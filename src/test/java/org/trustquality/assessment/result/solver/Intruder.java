package org.trustquality.assessment.result.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.trustquality.assessment.Assessment;
import org.trustquality.scoring.Rating;

/**
 * Somebody who reads results and would like to know who answered what.
 *
 * @param who their name
 * @param known the sheets that they know, by their places among those that count
 * @param knownHalf half-finished sheets among all that they know, whether they count or
 * not
 * @param knowsForms whether they know others' sheets, from paper
 */
record Intruder(String who, Set<Integer> known, int knownHalf, boolean knowsForms) {

	/** A person of the board's trust, who knows their own sheet if they have one. */
	static Intruder of(String who, InventedYear year) {
		List<InventedSheet> counted = year.counted();
		List<InventedSheet> forms = year.sheets()
			.stream()
			.filter((sheet) -> sheet.begun() && knows(who, sheet))
			.toList();
		List<InventedSheet> known = new ArrayList<>(forms);
		year.sheets()
			.stream()
			.filter((sheet) -> sheet.begun() && sheet.who().equals(who) && !forms.contains(sheet))
			.forEach(known::add);
		return new Intruder(who,
				IntStream.range(0, counted.size())
					.filter((place) -> known.contains(counted.get(place)))
					.boxed()
					.collect(Collectors.toSet()),
				(int) known.stream().filter((sheet) -> !sheet.sentIn()).count(), !forms.isEmpty());
	}

	private static boolean knows(String who, InventedSheet sheet) {
		return sheet.isOnPaper() && sheet.enteredBy().equals(who);
	}

	/**
	 * Whether a count says by itself what somebody answered: all who answered, but for
	 * whom the intruder knows, gave the same answer, and they are enough.
	 */
	boolean isToldByUnanimity(Solver.Learned learned, InventedYear year) {
		List<InventedSheet> counted = year.counted();
		List<Integer> answered = IntStream.range(0, counted.size())
			.filter((place) -> Rating.isAnswer(counted.get(place).codes()[learned.position()]))
			.boxed()
			.toList();
		List<Integer> others = answered.stream().filter((place) -> !this.known.contains(place)).toList();
		boolean unanimous = others.stream()
			.allMatch((place) -> counted.get(place).codes()[learned.position()] == learned.code());
		return unanimous && (this.knowsForms ? others.size() >= Assessment.LOWEST_MINIMUM_RATINGS
				: answered.size() >= year.options().fewestRatings());
	}

}
