package org.trustquality.comparison;

import java.util.List;

import org.trustquality.assessment.result.years.Movement;
import org.trustquality.chart.DumbbellChart;
import org.trustquality.chart.DumbbellRow;
import org.trustquality.chart.Voice;

/** Draws two years side by side. What was agreed never stands in a trustees' picture. */
final class Pictures {

	private final TwoYears years;

	Pictures(TwoYears years) {
		this.years = years;
	}

	DumbbellChart dimensions(List<MovementLine> lines) {
		return chart("How the dimensions moved",
				"The trustees' evidence-weighted scores, on the indicators that both years asked alike.",
				Voice.TRUSTEES, lines.stream().map(MovementLine::row).toList());
	}

	DumbbellChart indicators(String dimension, List<IndicatorLine> lines) {
		return chart(dimension + ": statement by statement", "The trustees' scores.", Voice.TRUSTEES,
				lines.stream().map(IndicatorLine::row).toList());
	}

	DumbbellChart agreed(List<AgreedLine> lines) {
		return chart("How the agreed scores moved", "The scores from the levels that the board agreed.", Voice.AGREED,
				lines.stream().map(AgreedLine::row).toList());
	}

	private DumbbellChart chart(String title, String description, Voice voice, List<DumbbellRow> rows) {
		return new DumbbellChart(title, description, this.years.comparison().now().edition().levels(), voice,
				this.years.before(), this.years.now(), Movement.DIMENSION_CONFIDENCE + " % interval", rows);
	}

}
