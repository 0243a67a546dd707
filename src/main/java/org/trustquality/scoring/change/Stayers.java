package org.trustquality.scoring.change;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Mean;

/**
 * Whether the people changed their minds or the board changed its people (scoring
 * specification, section 6).
 *
 * @param people how many have an own score in both years
 * @param change the mean of their own changes
 * @param compositionEffect the change of the mean own score less that of the stayers:
 * what joiners and leavers make of it. Shown with the stayers' change or not at all; one
 * joiner could be told by subtraction otherwise
 */
public record Stayers(int people, @Nullable Double change, @Nullable Double compositionEffect) {

	/** How many joiners, or leavers, there are at least, if any. */
	public static final int FEWEST_MOVING = 3;

	static Stayers of(SortedMap<String, Double> now, SortedMap<String, Double> before, int fewestPeople) {
		List<Double> changes = now.keySet().stream().map((person) -> {
			Double earlier = before.get(person);
			return (earlier != null) ? Objects.requireNonNull(now.get(person)) - earlier : null;
		}).filter(Objects::nonNull).toList();
		int people = changes.size();
		if (people < fewestPeople || !isHidden(now.size() - people) || !isHidden(before.size() - people)) {
			return new Stayers(people, null, null);
		}
		double change = Mean.of(changes, Double::doubleValue);
		boolean samePeople = people == now.size() && people == before.size();
		return new Stayers(people, change, samePeople ? 0 : mean(now) - mean(before) - change);
	}

	private static boolean isHidden(int moving) {
		return moving == 0 || moving >= FEWEST_MOVING;
	}

	private static double mean(SortedMap<String, Double> year) {
		return Mean.of(List.copyOf(year.values()), Double::doubleValue);
	}

}
