package org.trustquality.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.trustquality.chart.drawing.LevelLabels;
import org.trustquality.chart.drawing.Mark;
import org.trustquality.chart.drawing.Palette;
import org.trustquality.chart.drawing.Svg;

/**
 * Where scores stand from left to right.
 *
 * @param zero where 0 stands, and the lowest level
 * @param hundred where 100 stands, and the highest level
 */
record Scale(double zero, double hundred) {

	double xOf(double score) {
		return this.zero + (this.hundred - this.zero) * score / 100;
	}

	double xOf(int level, int levels) {
		return xOf(100.0 * (level - 1) / (levels - 1));
	}

	/** The names of the levels above the rows. */
	LevelLabels names(List<String> levels) {
		LevelLabels names = new LevelLabels();
		IntStream.rangeClosed(1, levels.size())
			.forEach((level) -> names.add(xOf(level, levels.size()), Levels.words(levels, level)));
		return names;
	}

	/** A line at every level, that guides the eye through a row. */
	List<Svg> guides(int levels, double top, double bottom) {
		List<Svg> guides = new ArrayList<>();
		for (int level = 1; level <= levels; level++) {
			guides.add(Mark.line(xOf(level, levels), top, xOf(level, levels), bottom, Palette.GUIDE));
		}
		return guides;
	}

}
