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
 * year, and below the years' names, up to six years all of them in as many lines as they
 * need; of a longer run as many as there is room for, the first and the last always.
 */
final class LineDrawing {

	private static final double LEFT = 48;

	private static final double RIGHT = 328;

	/** Of so many years each has its name; of more only as many as fit. */
	private static final int MOST_NAMED = 6;

	private static final int MOST_LINES = 3;

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
		int lines = drawYears();
		return new Picture((int) FLOOR + lines * Lettering.LINE + 3 * Picture.MARGIN, List.copyOf(this.drawn));
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

	/** Writes the years' names and tells in how many lines. */
	private int drawYears() {
		List<Name> all = wrapped();
		if (all.isEmpty()) {
			drawSomeYears();
			return 1;
		}
		all.forEach(this::draw);
		return all.stream().mapToInt((name) -> name.lines().size()).max().orElseThrow();
	}

	/**
	 * The names of all years below their marks; none if they are too many or too long.
	 */
	private List<Name> wrapped() {
		int years = points().size();
		if (years == 0 || years > MOST_NAMED) {
			return List.of();
		}
		double room = Math.min((years > 1) ? x(1) - x(0) : Picture.WIDTH, Name.WIDEST);
		List<Name> names = IntStream.range(0, years)
			.mapToObj((place) -> Name.of(Lettering.wrap(points().get(place).year(), room), x(place)))
			.toList();
		boolean fits = IntStream.range(1, years)
			.allMatch((place) -> names.get(place - 1).right() < names.get(place).left());
		return (fits && names.stream().allMatch((name) -> name.lines().size() <= MOST_LINES)) ? names : List.of();
	}

	private void drawSomeYears() {
		int last = points().size() - 1;
		if (last < 0) {
			return;
		}
		double end = drawYear(last).left();
		double free = (last > 0) ? drawYear(0).right() : end;
		for (int place = 1; place < last; place++) {
			Name name = shortened(place);
			if (name.left() >= free + APART && name.right() + APART <= end) {
				free = drawYear(place).right();
			}
		}
	}

	private Name drawYear(int place) {
		Name name = shortened(place);
		draw(name);
		return name;
	}

	private Name shortened(int place) {
		return Name.of(List.of(Lettering.fit(points().get(place).year(), Name.WIDEST)), x(place));
	}

	private void draw(Name name) {
		for (int line = 0; line < name.lines().size(); line++) {
			this.drawn.add(
					Lettering
						.at((name.left() + name.right()) / 2, FLOOR + (line + 1) * Lettering.LINE + Picture.MARGIN,
								name.lines().get(line))
						.with("text-anchor", "middle"));
		}
	}

	/** A year's name below its mark, moved inwards where it would leave the picture. */
	private record Name(List<String> lines, double left, double right) {

		private static final double WIDEST = Picture.WIDTH / 2.0 - 2 * Picture.MARGIN;

		static Name of(List<String> lines, double middle) {
			double width = lines.stream().mapToDouble(Lettering::width).max().orElse(0);
			double left = Math.max(Picture.MARGIN,
					Math.min(middle - width / 2, Picture.WIDTH - Picture.MARGIN - width));
			return new Name(lines, left, left + width);
		}

	}

}
