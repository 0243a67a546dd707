package org.trustquality.chart;

import java.util.List;
import java.util.stream.IntStream;

import org.trustquality.chart.drawing.Palette;
import org.trustquality.chart.drawing.Svg;

/**
 * The dots of the people who gave one answer, piled up from the base line in rows. How
 * many stand in a row depends on the whole board, so that stacks can be compared and the
 * largest board stays below nine rows.
 *
 * @param people how many dots
 * @param perRow how many of them side by side
 */
record Stack(int people, int perRow) {

	private static final int PITCH = 11;

	private static final double RADIUS = 4.5;

	private static final int ROWS = 8;

	/** How many dots stand side by side where so many people answered. */
	static int perRow(int everyone, double width) {
		return Math.max(1, Math.min((int) (width / PITCH), (everyone + ROWS - 1) / ROWS));
	}

	int height() {
		return (this.people + this.perRow - 1) / this.perRow * PITCH;
	}

	List<Svg> drawn(double centre, double base, String fill) {
		return IntStream.range(0, this.people).mapToObj((person) -> dot(person, centre, base, fill)).toList();
	}

	private Svg dot(int person, double centre, double base, String fill) {
		double x = centre + (person % this.perRow - (Math.min(this.people, this.perRow) - 1) / 2.0) * PITCH;
		int row = person / this.perRow;
		double y = base - (row + 0.5) * PITCH;
		return Svg.element("circle")
			.with("cx", x)
			.with("cy", y)
			.with("r", RADIUS)
			.with("fill", fill)
			.with("stroke", Palette.OUTLINE);
	}

}
