package org.trustquality.framework.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.Crosswalk.OtherFramework;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.GradedClaim;
import org.trustquality.framework.Indicator;

/**
 * One indicator as everybody may read it.
 *
 * @param indicator the indicator
 * @param dimension the dimension it belongs to
 * @param claim the claim it belongs to
 * @param previous the indicator before it, if any
 * @param next the indicator after it, if any
 * @param places where it stands in frameworks by others
 */
record IndicatorReading(Indicator indicator, Dimension dimension, GradedClaim claim, @Nullable Indicator previous,
		@Nullable Indicator next, List<Place> places) {

	static IndicatorReading of(Edition edition, Indicator indicator) {
		int position = edition.position(indicator.id());
		List<Indicator> all = edition.indicators();
		return new IndicatorReading(indicator, edition.dimensionOf(indicator.id()), edition.claimOf(indicator.id()),
				(position > 0) ? all.get(position - 1) : null,
				(position < all.size() - 1) ? all.get(position + 1) : null,
				edition.crosswalk().frameworks().stream().map((other) -> Place.of(other, indicator)).toList());
	}

	/**
	 * Where an indicator stands in a framework by others.
	 *
	 * @param framework the framework
	 * @param part the part's name; nothing if no part matches
	 * @param why why there
	 */
	record Place(OtherFramework framework, @Nullable String part, String why) {

		static Place of(OtherFramework framework, Indicator indicator) {
			return framework.placementOf(indicator.id())
				.map((placement) -> new Place(framework,
						(placement.part() != null)
								? framework.part(placement.part()).map((part) -> part.name()).orElse(null) : null,
						placement.why()))
				.orElseGet(() -> new Place(framework, null, ""));
		}

	}

}
