package org.trustquality.chart.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of levels beside a scale. A name that would touch its neighbour moves to the
 * next line; a name near an edge of the chart stays inside it.
 */
public final class LevelLabels {

	private static final double GAP = 5;

	/** Where the last name on each line ends. */
	private final List<Double> ends = new ArrayList<>();

	private final List<Label> labels = new ArrayList<>();

	public LevelLabels add(double centre, String words) {
		String fitted = Lettering.fit(words, Picture.WIDTH - 2 * Picture.MARGIN);
		double half = Lettering.width(fitted) / 2;
		double left = Math.max(Picture.MARGIN, Math.min(centre - half, Picture.WIDTH - Picture.MARGIN - 2 * half));
		this.labels.add(new Label(fitted, centre, left, left + 2 * half, lineFor(left)));
		this.ends.set(lastLine(), left + 2 * half);
		return this;
	}

	public int height() {
		return this.ends.size() * Lettering.LINE;
	}

	public List<Svg> drawnBelow(double top) {
		return this.labels.stream().map((label) -> label.drawnBelow(top)).toList();
	}

	private int lineFor(double left) {
		for (int line = 0; line < this.ends.size(); line++) {
			if (left >= this.ends.get(line) + GAP) {
				return line;
			}
		}
		this.ends.add(0.0);
		return this.ends.size() - 1;
	}

	private int lastLine() {
		return this.labels.get(this.labels.size() - 1).line();
	}

	private record Label(String words, double centre, double left, double right, int line) {

		Svg drawnBelow(double top) {
			double baseline = top + this.line * Lettering.LINE + Lettering.SIZE - 1;
			if (this.left == Picture.MARGIN) {
				return Lettering.at(this.left, baseline, this.words);
			}
			if (this.right >= Picture.WIDTH - Picture.MARGIN) {
				return Lettering.at(this.right, baseline, this.words).with("text-anchor", "end");
			}
			return Lettering.at(this.centre, baseline, this.words).with("text-anchor", "middle");
		}

	}

}
