package org.trustquality.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The profile of a trust: a dot plot on the level scale, one row per dimension. What the
 * board agreed comes first. The evidence-weighted and the neutral score stand on lines of
 * their own inside the weights band, the chief executive's and last year's score below
 * them, each with its number: however close the scores are, no mark or number covers
 * another.
 *
 * @param title the chart's name
 * @param description what it is about
 * @param levels the names of the levels, lowest first: the first stands at 0, the last at
 * 100
 * @param key what the marks are called
 * @param rows the dimensions, in the edition's order
 */
public record ProfileChart(String title, String description, List<String> levels, ProfileKey key,
		List<ProfileRow> rows) implements Chart {

	public ProfileChart {
		levels = Levels.checked(levels);
		rows = List.copyOf(rows);
	}

	/** A profile whose marks have their usual names. */
	public ProfileChart(String title, String description, List<String> levels, List<ProfileRow> rows) {
		this(title, description, levels, ProfileKey.usual(), rows);
	}

	@Override
	public String describe() {
		return this.rows.stream()
			.map((row) -> row.label() + ": " + String.join(", ", figures(row)) + ".")
			.collect(Collectors.joining(" "));
	}

	@Override
	public String svg(String idPrefix) {
		return new ProfileDrawing(this).picture().svg(idPrefix, this.title, this.description + " " + describe());
	}

	private List<String> figures(ProfileRow row) {
		List<String> figures = new ArrayList<>();
		addFigure(figures, this.key.agreed(), row.agreed());
		if (row.notShown() != null) {
			figures.add(row.notShown());
		}
		addFigure(figures, this.key.evidenceWeighted(), row.evidenceWeighted());
		addFigure(figures, this.key.neutral(), row.neutral());
		if (row.band() != null) {
			figures.add(this.key.band() + " " + row.band().words());
		}
		addFigure(figures, this.key.chiefExecutive(), row.chiefExecutive());
		addFigure(figures, this.key.lastYear(), row.lastYear());
		return figures;
	}

	private static void addFigure(List<String> figures, String name, @Nullable Double score) {
		if (score != null) {
			figures.add(name + " " + Scores.whole(score));
		}
	}

}
