package org.trustquality.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two years side by side on the level scale, one row per dimension or indicator: a tick
 * for the earlier year, a filled mark for the later one, and a line between them. Where
 * the interval of the change is known it lies below the marks: if the earlier year's tick
 * runs through it, the change may be none.
 *
 * @param title the chart's name
 * @param description what it is about
 * @param levels the names of the levels, lowest first
 * @param voice whose scores they are
 * @param before what the earlier year is called
 * @param now what the later year is called
 * @param interval what the interval of a change is called
 * @param rows what moved, in the edition's order
 */
public record DumbbellChart(String title, String description, List<String> levels, Voice voice, String before,
		String now, String interval, List<DumbbellRow> rows) implements Chart {

	public DumbbellChart {
		levels = Levels.checked(levels);
		rows = List.copyOf(rows);
	}

	@Override
	public String describe() {
		return this.rows.stream()
			.map((row) -> row.label() + ": " + String.join(", ", figures(row)) + ".")
			.collect(Collectors.joining(" "));
	}

	@Override
	public String svg(String idPrefix) {
		return new DumbbellDrawing(this).picture().svg(idPrefix, this.title, this.description + " " + describe());
	}

	private List<String> figures(DumbbellRow row) {
		List<String> figures = new ArrayList<>();
		if (row.before() != null) {
			figures.add(this.before + " " + Scores.whole(row.before()));
		}
		if (row.now() != null) {
			figures.add(this.now + " " + Scores.whole(row.now()));
		}
		if (row.words() != null) {
			figures.add(row.words());
		}
		if (row.interval() != null) {
			figures.add(this.interval + " " + row.interval().words());
		}
		return figures;
	}

}
