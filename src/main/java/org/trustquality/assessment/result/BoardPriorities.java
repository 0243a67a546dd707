package org.trustquality.assessment.result;

import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.priority.Priorities;
import org.trustquality.scoring.priority.Standing;

/**
 * What a board might turn to next, in two lists that are never one ranking. They follow
 * from what its results show of each indicator and tell nothing beside that.
 */
public final class BoardPriorities {

	private BoardPriorities() {
	}

	/** The priorities among the indicators that some results show. */
	public static Priorities of(DisclosedResults results) {
		Edition edition = results.edition();
		int target = Math.min(Priorities.USUAL_TARGET, edition.scalePoints());
		return Priorities.among(edition.indicators().stream().map((indicator) -> standing(results, indicator)).toList(),
				WeightedFramework.of(edition).score(target));
	}

	private static Standing standing(DisclosedResults results, Indicator indicator) {
		IndicatorResult result = results.indicator(indicator.id());
		return new Standing(indicator.id(), results.edition().claimOf(indicator.id()).weight(), result.score(),
				result.averageDeviation(), result.agreement(), result.counts().isHardToSee());
	}

}
