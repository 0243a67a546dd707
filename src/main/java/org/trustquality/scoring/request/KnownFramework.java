package org.trustquality.scoring.request;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.WeightedFramework;

/**
 * What is known of a request's framework, so that ratings can be read even where the
 * framework has faults.
 *
 * @param framework the framework, if it has no fault
 * @param edition the edition that was named
 * @param scalePoints how many levels there are, if that much is known
 * @param indicators the ids that may be rated; none if nothing is known of them
 */
record KnownFramework(@Nullable WeightedFramework framework, @Nullable String edition, @Nullable Integer scalePoints,
		Set<String> indicators) {

	static final KnownFramework NONE = new KnownFramework(null, null, null, Set.of());

	static KnownFramework of(WeightedFramework framework, String edition) {
		return new KnownFramework(framework, edition, framework.scalePoints(), Set.copyOf(framework.indicators()));
	}

	/** The highest level that a rating may be. */
	int highestLevel() {
		return (this.scalePoints != null) ? this.scalePoints : WeightedFramework.MOST_POINTS;
	}

	/** Whether an id is certainly wrong. */
	boolean lacks(String indicator) {
		return !this.indicators.isEmpty() && !this.indicators.contains(indicator);
	}

}
