package org.trustquality.chart;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How many of some things had come so far, week by week: one line a step, all on the
 * scale from none to all of them. The lines differ by dashes and by the mark at their
 * end.
 *
 * @param title the chart's name
 * @param description what it is about
 * @param total how many there are
 * @param moments what the weeks are called, the earliest first
 * @param lines how many had come to each step by the end of each week
 */
public record ProgressChart(String title, String description, int total, List<String> moments,
		List<ProgressLine> lines) implements Chart {

	public ProgressChart {
		moments = List.copyOf(moments);
		lines = List.copyOf(lines);
		int weeks = moments.size();
		if (lines.stream().anyMatch((line) -> line.counts().size() != weeks)) {
			throw new IllegalArgumentException("A line needs a number for each of " + weeks + " weeks");
		}
	}

	@Override
	public String describe() {
		return this.moments.isEmpty() ? "Nothing to show yet."
				: this.moments.get(this.moments.size() - 1) + ": "
						+ this.lines.stream()
							.map((line) -> line.words() + " of " + this.total)
							.collect(Collectors.joining(", "))
						+ ".";
	}

	@Override
	public String svg(String idPrefix) {
		return new ProgressDrawing(this).picture().svg(idPrefix, this.title, this.description + " " + describe());
	}

}
