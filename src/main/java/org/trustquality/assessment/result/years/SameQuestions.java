package org.trustquality.assessment.result.years;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;

/**
 * Which indicators two editions ask alike: under the same id, in the same words, on the
 * same scale. What it has found out once it remembers, because words are long.
 */
final class SameQuestions {

	private final Map<String, Set<String>> known = new HashMap<>();

	boolean isSame(Edition one, Edition other, String indicatorId) {
		return of(one, other).contains(indicatorId);
	}

	private Set<String> of(Edition one, Edition other) {
		return this.known.computeIfAbsent(one.id() + " " + other.id(), (key) -> compare(one, other));
	}

	private static Set<String> compare(Edition one, Edition other) {
		if (one.scalePoints() != other.scalePoints()) {
			return Set.of();
		}
		boolean sameEdition = one.id().equals(other.id());
		return one.indicators()
			.stream()
			.filter((indicator) -> sameEdition || other.alike(indicator).isPresent())
			.map(Indicator::id)
			.collect(Collectors.toSet());
	}

}
