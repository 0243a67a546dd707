package org.trustquality.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * How the trustees' answers on one indicator are spread: a dot for each trustee above the
 * level chosen, those who are not sure apart from them. It shows people, not percentages,
 * and never who.
 *
 * @param title the chart's name
 * @param description what it is about
 * @param levels the names of the levels, lowest first
 * @param counts how many trustees chose each level, lowest first
 * @param notSure how many trustees are not sure
 * @param chiefExecutive the level the chief executive chose, counted from 1
 */
public record SpreadChart(String title, String description, List<String> levels, List<Integer> counts, int notSure,
		@Nullable Integer chiefExecutive) implements Chart {

	static final String NOT_SURE = "Not sure";

	static final String CHIEF_EXECUTIVE = "chief executive";

	public SpreadChart {
		levels = Levels.checked(levels);
		counts = List.copyOf(counts);
		if (counts.size() != levels.size()) {
			throw new IllegalArgumentException(counts.size() + " counts for " + levels.size() + " levels");
		}
		if (notSure < 0 || counts.stream().anyMatch((count) -> count < 0)) {
			throw new IllegalArgumentException("A count of people is not negative: " + counts + ", " + notSure);
		}
		if (chiefExecutive != null && (chiefExecutive < 1 || chiefExecutive > levels.size())) {
			throw new IllegalArgumentException("There is no level " + chiefExecutive);
		}
	}

	@Override
	public String describe() {
		String spread = IntStream.rangeClosed(1, this.levels.size())
			.mapToObj((level) -> Levels.words(this.levels, level) + ": " + this.counts.get(level - 1))
			.collect(Collectors.joining(", "));
		String answers = "Number of trustees at " + spread + ". " + NOT_SURE + ": " + this.notSure + ".";
		return (this.chiefExecutive != null)
				? answers + " Chief executive: " + Levels.words(this.levels, this.chiefExecutive) + "." : answers;
	}

	@Override
	public String svg(String idPrefix) {
		return new SpreadDrawing(this).picture().svg(idPrefix, this.title, this.description + " " + describe());
	}

	/** Everyone who answered, sure or not. */
	int people() {
		return this.counts.stream().mapToInt(Integer::intValue).sum() + this.notSure;
	}

}
