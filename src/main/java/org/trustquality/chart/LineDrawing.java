package org.trustquality.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.trustquality.chart.drawing.Lettering;
import org.trustquality.chart.drawing.Mark;
import org.trustquality.chart.drawing.Palette;
import org.trustquality.chart.drawing.Picture;
import org.trustquality.chart.drawing.Svg;

/**
 * Draws a {@link LineChart}: the scale at the left, a mark with its number for every
 * year, and below as many years' names as there is room for, the first and the last
 * always.
 */
final class LineDrawing {

	private static final double LEFT = 48;

	private static final double RIGHT = 338;

	/** Where 100 stands; the number of a score of 100 has room above it. */
	private static final double CEILING = 22;

	private static final double FLOOR = 92;

	private static final double ABOVE_MARK = 10;

	private static final double APART = 6;

	private static final String NONE = "–";

	private final LineChart chart;

	private final List<Svg> drawn = new ArrayList<>();

	LineDrawing(LineChart chart) {
		this.chart = chart;
	}

	Picture picture() {
		IntStream.of(0, 50, 100).forEach(this::drawGuide);
		IntStream.range(1, points().size()).forEach(this::drawLine);
		IntStream.range(0, points().size()).forEach(this::drawPoint);
		drawNumbers();
		drawYears();
		return new Picture((int) FLOOR + Lettering.LINE + 3 * Picture.MARGIN, List.copyOf(this.drawn));
	}

	private List<LinePoint> points() {
		return this.chart.points();
	}

	private double x(int place) {
		return (points().size() > 1) ? LEFT + (RIGHT - LEFT) * place / (points().size() - 1) : (LEFT + RIGHT) / 2;
	}

	private static double y(double score) {
		return FLOOR - (FLOOR - CEILING) * score / 100;
	}

	private void drawGuide(int score) {
		this.drawn.add(Mark.line(LEFT - 10, y(score), Picture.WIDTH - Picture.MARGIN, y(score), Palette.GUIDE));
		this.drawn.add(
				Lettering.at(LEFT - 16, y(score) + Lettering.DROP, Integer.toString(score)).with("text-anchor", "end"));
	}

	private void drawLine(int place) {
		Double before = points().get(place - 1).score();
		Double score = points().get(place).score();
		if (points().get(place).joined() && before != null && score != null) {
			this.drawn
				.add(Mark.line(x(place - 1), y(before), x(place), y(score), Palette.BRAND).with("stroke-width", 2));
		}
	}

	private void drawPoint(int place) {
		Double score = points().get(place).score();
		if (score != null) {
			this.drawn.add(this.chart.voice().mark(x(place), y(score)));
		}
	}

	/** From the last year back, as long as no number touches another. */
	private void drawNumbers() {
		double free = Picture.WIDTH;
		for (int place = points().size() - 1; place >= 0; place--) {
			Svg number = number(place, free);
			if (number != null) {
				this.drawn.add(number);
				free = x(place) - width(place) / 2 - 2;
			}
		}
	}

	private @Nullable Svg number(int place, double free) {
		if (x(place) + width(place) / 2 > free) {
			return null;
		}
		Double score = points().get(place).score();
		double baseline = (score != null) ? y(score) - ABOVE_MARK : FLOOR - Picture.MARGIN;
		return Lettering.at(x(place), baseline, words(place)).with("text-anchor", "middle");
	}

	private String words(int place) {
		return Scores.whole(points().get(place).score(), NONE);
	}

	private double width(int place) {
		return Lettering.width(words(place));
	}

	private void drawYears() {
		int last = points().size() - 1;
		if (last < 0) {
			return;
		}
		double end = drawYear(last).left();
		double free = (last > 0) ? drawYear(0).right() : end;
		for (int place = 1; place < last; place++) {
			Name name = Name.of(points().get(place).year(), x(place));
			if (name.left() >= free + APART && name.right() + APART <= end) {
				free = drawYear(place).right();
			}
		}
	}

	private Name drawYear(int place) {
		Name name = Name.of(points().get(place).year(), x(place));
		this.drawn.add(Lettering.at(name.left(), FLOOR + Lettering.LINE + Picture.MARGIN, name.words()));
		return name;
	}

	/** A year's name below its mark, moved inwards where it would leave the picture. */
	private record Name(String words, double left, double right) {

		static Name of(String year, double middle) {
			String words = Lettering.fit(year, Picture.WIDTH / 2.0 - 2 * Picture.MARGIN);
			double width = Lettering.width(words);
			double left = Math.max(Picture.MARGIN,
					Math.min(middle - width / 2, Picture.WIDTH - Picture.MARGIN - width));
			return new Name(words, left, left + width);
		}

	}

}
