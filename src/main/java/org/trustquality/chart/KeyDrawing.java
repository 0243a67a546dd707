package org.trustquality.chart;

import java.util.ArrayList;
import java.util.List;

import org.trustquality.chart.drawing.Lettering;
import org.trustquality.chart.drawing.Mark;
import org.trustquality.chart.drawing.Picture;
import org.trustquality.chart.drawing.Svg;

/**
 * The key above a chart: only the marks that occur in it, in two columns if they fit.
 */
final class KeyDrawing {

	private static final int LINE = 18;

	private static final int SYMBOL = 20;

	private static final double MIDDLE = 9;

	private final List<Item> items = new ArrayList<>();

	/** The marks of a profile. */
	static KeyDrawing of(ProfileChart chart) {
		KeyDrawing key = new KeyDrawing();
		List<Lane> lanes = Lane.of(chart.rows());
		lanes.stream()
			.filter((lane) -> lane == Lane.AGREED || lane.isBanded())
			.forEach((lane) -> key.add(lane.name(chart.key()), lane.mark(0, 0)));
		if (chart.rows().stream().anyMatch((row) -> row.band() != null)) {
			key.add(chart.key().band(), Mark.bar(-7, 7, -6, 6));
		}
		lanes.stream()
			.filter((lane) -> lane != Lane.AGREED && !lane.isBanded())
			.forEach((lane) -> key.add(lane.name(chart.key()), lane.mark(0, 0)));
		return key;
	}

	/** One more mark and what it is called. */
	KeyDrawing add(String words, Svg symbol) {
		this.items.add(new Item(Lettering.fit(words, room(1)), symbol));
		return this;
	}

	double height() {
		return lines() * LINE;
	}

	List<Svg> drawn() {
		List<Svg> drawn = new ArrayList<>();
		for (int i = 0; i < this.items.size(); i++) {
			drawn.add(this.items.get(i).at(left(i / lines()), i % lines() * LINE));
		}
		return drawn;
	}

	private int columns() {
		return this.items.stream().allMatch((item) -> Lettering.width(item.words()) <= room(2)) ? 2 : 1;
	}

	private int lines() {
		return (this.items.size() + columns() - 1) / columns();
	}

	private static double room(int columns) {
		return (Picture.WIDTH - 2.0 * Picture.MARGIN) / columns - SYMBOL;
	}

	private static double left(int column) {
		return Picture.MARGIN + column * (room(2) + SYMBOL);
	}

	private record Item(String words, Svg symbol) {

		Svg at(double x, double y) {
			return Svg.element("g")
				.with("transform", "translate(" + Svg.number(x + 8) + " " + Svg.number(y + MIDDLE) + ")")
				.add(this.symbol)
				.add(Lettering.at(SYMBOL - 8, Lettering.DROP, this.words));
		}

	}

}
