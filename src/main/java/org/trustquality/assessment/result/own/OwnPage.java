package org.trustquality.assessment.result.own;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.IndicatorResult;
import org.trustquality.chart.SpreadChart;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Indicator;

/**
 * A respondent's own answers beside the board's.
 *
 * @param parts one for each dimension
 * @param withYearBefore whether the person answered anything of it in the year before,
 * too
 */
record OwnPage(List<Part> parts, boolean withYearBefore) {

	static OwnPage of(DisclosedResults results, OwnAnswers now, @Nullable OwnAnswers before) {
		List<Part> parts = results.edition()
			.dimensions()
			.stream()
			.map((dimension) -> new Part(dimension,
					dimension.indicators()
						.stream()
						.map((indicator) -> Line.of(results, indicator, now, before))
						.toList()))
			.toList();
		return new OwnPage(parts,
				parts.stream().flatMap((part) -> part.lines().stream()).anyMatch((line) -> !line.before().isEmpty()));
	}

	/** The statements of one dimension. */
	record Part(Dimension dimension, List<Line> lines) {
	}

	/**
	 * One statement. The chief executive's answer stands on the board's pages and is left
	 * out here.
	 *
	 * @param own the person's answer in words
	 * @param note the person's comment or reason; empty when there is none
	 * @param before the person's answer of the year before; empty when it was not asked
	 * in the same words or not answered
	 * @param result what the trustees answered
	 * @param distribution trustees at each level; nothing where too few rated it
	 * @param chart the same as dots
	 */
	record Line(Indicator indicator, String own, String note, String before, IndicatorResult result,
			@Nullable List<Integer> distribution, @Nullable SpreadChart chart) {

		static Line of(DisclosedResults results, Indicator indicator, OwnAnswers now, @Nullable OwnAnswers before) {
			IndicatorResult result = results.indicator(indicator.id());
			List<Integer> distribution = result.distribution();
			SpreadChart chart = (distribution != null)
					? new SpreadChart(indicator.title(), "How many trustees chose each level.",
							results.edition().levels(), distribution, result.counts().notSure(), null)
					: null;
			return new Line(indicator, now.words(indicator), now.note(indicator),
					(before != null && before.answer(indicator)) ? before.words(indicator) : "", result, distribution,
					chart);
		}

		/** Nothing, for the table beside the chart. */
		public String chiefExecutive() {
			return "";
		}

	}

}
