package org.trustquality.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.trustquality.chart.drawing.Lettering;
import org.trustquality.chart.drawing.LevelLabels;
import org.trustquality.chart.drawing.Mark;
import org.trustquality.chart.drawing.Palette;
import org.trustquality.chart.drawing.Picture;
import org.trustquality.chart.drawing.Svg;

/**
 * Draws a {@link SpreadChart}: stacks on a base line, below it the chief executive's mark
 * and the names of the levels, at the right, behind a rule, those who are not sure.
 */
final class SpreadDrawing {

	private static final int LEAST_HEIGHT = 20;

	private static final int MARK_LINE = 17;

	private static final int TO_WORDS = 12;

	private final SpreadChart chart;

	private final double column;

	private final double base;

	private final List<Svg> drawn = new ArrayList<>();

	SpreadDrawing(SpreadChart chart) {
		this.chart = chart;
		this.column = (Picture.WIDTH - 2.0 * Picture.MARGIN) / (chart.levels().size() + 1);
		int tallest = stack(Math.max(Collections.max(chart.counts()), chart.notSure())).height();
		this.base = Math.max(tallest, LEAST_HEIGHT) + Lettering.LINE + Picture.MARGIN;
	}

	Picture picture() {
		drawBase();
		levels().forEach(this::drawStack);
		drawStack(notSureColumn(), this.chart.notSure(), Palette.WHITE);
		drawChiefExecutive();
		LevelLabels names = names();
		double top = this.base + ((this.chart.chiefExecutive() != null) ? MARK_LINE + 3 : 3);
		this.drawn.addAll(names.drawnBelow(top));
		return new Picture((int) Math.ceil(top) + names.height() + Picture.MARGIN, List.copyOf(this.drawn));
	}

	private IntStream levels() {
		return IntStream.rangeClosed(1, this.chart.levels().size());
	}

	private int notSureColumn() {
		return this.chart.levels().size() + 1;
	}

	private Stack stack(int people) {
		return new Stack(people, Stack.perRow(this.chart.people(), this.column));
	}

	private double left(int column) {
		return Picture.MARGIN + (column - 1) * this.column;
	}

	private double centre(int column) {
		return left(column) + this.column / 2;
	}

	private void drawBase() {
		double rule = left(notSureColumn());
		double end = Picture.WIDTH - Picture.MARGIN;
		this.drawn.add(Mark.line(Picture.MARGIN, this.base, end, this.base, Palette.TEXT));
		this.drawn.add(Mark.line(rule, Picture.MARGIN, rule, this.base, Palette.TEXT));
	}

	private void drawStack(int level) {
		drawStack(level, this.chart.counts().get(level - 1), Levels.hue(this.chart.levels(), level));
	}

	private void drawStack(int column, int people, String fill) {
		Stack stack = stack(people);
		double above = this.base - stack.height() - 5;
		this.drawn.addAll(stack.drawn(centre(column), this.base - 1, fill));
		this.drawn.add(Lettering.at(centre(column), above, Integer.toString(people)).with("text-anchor", "middle"));
	}

	private void drawChiefExecutive() {
		Integer level = this.chart.chiefExecutive();
		if (level != null) {
			double y = this.base + MARK_LINE / 2.0 + 1;
			this.drawn.add(Mark.diamond(centre(level), y));
			this.drawn.add(besideMark(centre(level), y + Lettering.DROP));
		}
	}

	/** Right of the mark, or left of it where the chart ends too soon. */
	private static Svg besideMark(double mark, double baseline) {
		String words = SpreadChart.CHIEF_EXECUTIVE;
		double right = mark + TO_WORDS;
		return (right + Lettering.width(words) <= Picture.WIDTH - Picture.MARGIN) ? Lettering.at(right, baseline, words)
				: Lettering.at(mark - TO_WORDS, baseline, words).with("text-anchor", "end");
	}

	private LevelLabels names() {
		LevelLabels names = new LevelLabels();
		levels().forEach((level) -> names.add(centre(level), Levels.words(this.chart.levels(), level)));
		return names.add(centre(notSureColumn()), SpreadChart.NOT_SURE);
	}

}
