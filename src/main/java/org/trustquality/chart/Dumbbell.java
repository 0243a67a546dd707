package org.trustquality.chart;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.chart.drawing.Lettering;
import org.trustquality.chart.drawing.Mark;
import org.trustquality.chart.drawing.Palette;
import org.trustquality.chart.drawing.Svg;

/**
 * Two scores joined by a line, each with its number on its outer side, and below them the
 * interval of the change, laid off from the earlier score. The earlier year's tick is
 * taller than the later year's mark, so that neither hides the other.
 *
 * @param before the score of the earlier year
 * @param now the score of the later year
 * @param interval within which the change may lie
 * @param scale where scores stand
 * @param top where the row begins
 */
record Dumbbell(double before, double now, @Nullable Shift interval, Scale scale, double top) {

	private static final double LANE = 22;

	private static final double INTERVAL = 12;

	private static final double TO_NUMBER = 11;

	private static final double REACH = 10;

	double bottom() {
		return this.top + LANE + ((this.interval != null) ? INTERVAL : 0);
	}

	List<Svg> drawn(Voice voice) {
		List<Svg> drawn = new ArrayList<>();
		double y = this.top + LANE / 2;
		addNumbers(drawn, y);
		drawn.add(Mark.line(at(this.before), y, at(this.now), y, Palette.BRAND).with("stroke-width", 3));
		if (this.interval != null) {
			drawn.add(whisker(this.interval, this.top + LANE + INTERVAL / 2 - 1));
		}
		drawn.add(Mark.line(at(this.before), y - REACH, at(this.before), bottom(y), Palette.TEXT)
			.with("stroke-width", 2.5));
		drawn.add(voice.mark(at(this.now), y));
		return drawn;
	}

	private double bottom(double y) {
		return (this.interval != null) ? bottom() : y + REACH;
	}

	private double at(double score) {
		return this.scale.xOf(score);
	}

	private void addNumbers(List<Svg> drawn, double y) {
		boolean up = this.now >= this.before;
		Svg left = Lettering.at(at(Math.min(this.before, this.now)) - TO_NUMBER, y + Lettering.DROP,
				Scores.whole(Math.min(this.before, this.now)));
		Svg right = Lettering.at(at(Math.max(this.before, this.now)) + TO_NUMBER, y + Lettering.DROP,
				Scores.whole(Math.max(this.before, this.now)));
		(up ? right : left).with("font-weight", "bold");
		drawn.add(clearing(Math.min(this.before, this.now), y, -1));
		drawn.add(clearing(Math.max(this.before, this.now), y, 1));
		drawn.add(left.with("text-anchor", "end"));
		drawn.add(right);
	}

	/** Hides the guides behind a number. */
	private Svg clearing(double score, double y, int side) {
		double width = Lettering.width(Scores.whole(score)) + 2;
		double inner = at(score) + side * (TO_NUMBER - 1);
		return Mark.clearing((side < 0) ? inner - width : inner, y, width);
	}

	/** What lies beyond the scale is cut off there. */
	private Svg whisker(Shift change, double y) {
		return Mark.whisker(at(Scores.onScale(this.before + change.low())),
				at(Scores.onScale(this.before + change.high())), y);
	}

}
