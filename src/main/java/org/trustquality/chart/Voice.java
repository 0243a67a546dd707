package org.trustquality.chart;

import org.trustquality.chart.drawing.Mark;
import org.trustquality.chart.drawing.Svg;

/**
 * Whose scores a chart of several years draws. Each has a mark of its own, the same as in
 * the profile, and no such chart mixes them.
 */
public enum Voice {

	/** What the trustees answered, each for themselves. */
	TRUSTEES,

	/** What the board agreed in its meeting. */
	AGREED;

	Svg mark(double x, double y) {
		return switch (this) {
			case TRUSTEES -> Mark.dot(x, y);
			case AGREED -> Mark.triangle(x, y);
		};
	}

}
