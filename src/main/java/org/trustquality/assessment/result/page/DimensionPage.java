package org.trustquality.assessment.result.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.DimensionResult;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.IndicatorResult;
import org.trustquality.chart.SpreadChart;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Indicator;

/**
 * What the page of one dimension shows: how the trustees are spread on each indicator.
 *
 * @param dimension the dimension
 * @param result its scores
 * @param indicators one for each of its indicators
 */
public record DimensionPage(Dimension dimension, DimensionResult result, List<Spread> indicators) {

	static DimensionPage of(DisclosedResults results, Dimension dimension) {
		return new DimensionPage(dimension, results.dimension(dimension.id()),
				dimension.indicators().stream().map((indicator) -> Spread.of(results, indicator)).toList());
	}

	/** Whether any indicator is shown as dots. */
	public boolean hasDots() {
		return this.indicators.stream().anyMatch((spread) -> spread.chart() != null);
	}

	/**
	 * How the trustees are spread on one indicator.
	 *
	 * @param indicator the indicator
	 * @param result its counts and score
	 * @param distribution trustees at each level; nothing where too few rated it
	 * @param chart the same as dots
	 * @param chiefExecutive the chief executive's answer in words; empty when there is
	 * none
	 */
	public record Spread(Indicator indicator, IndicatorResult result, @Nullable List<Integer> distribution,
			@Nullable SpreadChart chart, String chiefExecutive) {

		public static Spread of(DisclosedResults results, Indicator indicator) {
			IndicatorResult result = results.indicator(indicator.id());
			List<Integer> distribution = result.distribution();
			SpreadChart chart = (distribution != null) ? new SpreadChart(indicator.title(),
					"How many trustees chose each level.", results.edition().levels(), distribution,
					result.counts().notSure(), (result.chiefExecutive() > 0) ? result.chiefExecutive() : null) : null;
			return new Spread(indicator, result, distribution, chart, ChiefExecutiveAnswer.words(results, result));
		}

	}

}
