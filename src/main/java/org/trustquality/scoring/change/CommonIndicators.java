package org.trustquality.scoring.change;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.IndicatorScore;

/**
 * On how much a comparison of two years rests: "31 of 33 indicators, 92 % of weight".
 *
 * @param common how many indicators are shown in both years
 * @param of how many there are
 * @param weightShare the part of this year's effective weights that they carry, 0 to 1; a
 * dimension's own weights all together are 1. Nothing where this year carries none
 */
public record CommonIndicators(int common, int of, @Nullable Double weightShare) {

	static CommonIndicators of(List<IndicatorScore> indicators, Set<String> common) {
		int shared = 0;
		double carried = 0;
		double all = 0;
		for (IndicatorScore indicator : indicators) {
			Double weight = indicator.effectiveWeight();
			double own = (weight != null) ? weight : 0;
			all += own;
			if (common.contains(indicator.id())) {
				shared++;
				carried += own;
			}
		}
		return new CommonIndicators(shared, indicators.size(), (all > 0) ? carried / all : null);
	}

}
