package org.trustquality.chart;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One score over several years, small enough to stand beside others like it: always on
 * the whole scale from 0 to 100. A line leads from year to year only where the two can be
 * held against each other; a year without a score leaves a gap.
 *
 * @param title the chart's name
 * @param description what it is about
 * @param voice whose score it is
 * @param points the years, the earliest first
 */
public record LineChart(String title, String description, Voice voice, List<LinePoint> points) implements Chart {

	public LineChart {
		points = List.copyOf(points);
	}

	@Override
	public String describe() {
		return this.points.stream().map(LinePoint::described).collect(Collectors.joining(" "));
	}

	@Override
	public String svg(String idPrefix) {
		return new LineDrawing(this).picture().svg(idPrefix, this.title, this.description + " " + describe());
	}

}
