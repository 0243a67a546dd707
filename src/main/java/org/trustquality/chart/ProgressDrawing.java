package org.trustquality.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.trustquality.chart.drawing.Lettering;
import org.trustquality.chart.drawing.Mark;
import org.trustquality.chart.drawing.Palette;
import org.trustquality.chart.drawing.Picture;
import org.trustquality.chart.drawing.Svg;

/**
 * Draws a {@link ProgressChart}: the scale at the left, a line for each step with a mark
 * at its end, the first and the last week below, and a key.
 */
final class ProgressDrawing {

	private static final double LEFT = 48;

	private static final double RIGHT = 346;

	private static final double CEILING = 14;

	private static final double FLOOR = 134;

	private static final double KEY_WIDTH = 34;

	private static final List<String> DASHES = List.of("none", "7 4", "2 3");

	private final ProgressChart chart;

	private final List<Svg> drawn = new ArrayList<>();

	ProgressDrawing(ProgressChart chart) {
		this.chart = chart;
	}

	Picture picture() {
		drawGuide(0);
		if (this.chart.total() > 0) {
			drawGuide(this.chart.total());
		}
		IntStream.range(0, this.chart.lines().size()).forEach(this::drawLine);
		drawWeeks();
		double key = FLOOR + 2.0 * Lettering.LINE + 2 * Picture.MARGIN;
		IntStream.range(0, this.chart.lines().size()).forEach((place) -> drawKey(place, key + place * Lettering.LINE));
		return new Picture((int) key + this.chart.lines().size() * Lettering.LINE, List.copyOf(this.drawn));
	}

	private double x(int week) {
		int weeks = this.chart.moments().size();
		return (weeks > 1) ? LEFT + (RIGHT - LEFT) * week / (weeks - 1) : RIGHT;
	}

	private double y(int count) {
		return FLOOR - (FLOOR - CEILING) * Math.min(count, this.chart.total()) / Math.max(1, this.chart.total());
	}

	private void drawGuide(int count) {
		this.drawn.add(Mark.line(LEFT - 4, y(count), Picture.WIDTH - Picture.MARGIN, y(count), Palette.GUIDE));
		this.drawn
			.add(Lettering.at(LEFT - 8, y(count) + Lettering.DROP, Integer.toString(count)).with("text-anchor", "end"));
	}

	private void drawLine(int place) {
		List<Integer> counts = this.chart.lines().get(place).counts();
		if (counts.isEmpty()) {
			return;
		}
		String points = IntStream.range(0, counts.size())
			.mapToObj((week) -> Svg.number(x(week)) + "," + Svg.number(y(counts.get(week))))
			.collect(Collectors.joining(" "));
		this.drawn.add(stroked(Svg.element("polyline").with("points", points), place));
		this.drawn.add(mark(place, x(counts.size() - 1), y(counts.get(counts.size() - 1))));
	}

	private static Svg stroked(Svg line, int place) {
		return line.with("fill", "none")
			.with("stroke", Palette.BRAND)
			.with("stroke-width", 2)
			.with("stroke-dasharray", DASHES.get(place % DASHES.size()));
	}

	private static Svg mark(int place, double x, double y) {
		return switch (place % DASHES.size()) {
			case 0 -> Mark.dot(x, y);
			case 1 -> Mark.square(x, y);
			default -> Mark.triangle(x, y);
		};
	}

	private void drawWeeks() {
		List<String> weeks = this.chart.moments();
		double room = (Picture.WIDTH - 3.0 * Picture.MARGIN) / 2;
		double baseline = FLOOR + Lettering.LINE + Picture.MARGIN;
		if (weeks.size() > 1) {
			this.drawn.add(Lettering.at(Picture.MARGIN, baseline, Lettering.fit(weeks.get(0), room)));
		}
		if (!weeks.isEmpty()) {
			String last = Lettering.fit(weeks.get(weeks.size() - 1), room);
			this.drawn.add(Lettering.at(Picture.WIDTH - Picture.MARGIN - Lettering.width(last), baseline, last));
		}
	}

	private void drawKey(int place, double middle) {
		this.drawn.add(stroked(Svg.element("line")
			.with("x1", Picture.MARGIN)
			.with("y1", middle)
			.with("x2", KEY_WIDTH)
			.with("y2", middle), place));
		this.drawn.add(mark(place, KEY_WIDTH, middle));
		double left = KEY_WIDTH + 12;
		this.drawn.add(Lettering.at(left, middle + Lettering.DROP,
				Lettering.fit(this.chart.lines().get(place).words(), Picture.WIDTH - Picture.MARGIN - left)));
	}

}
