package org.trustquality.chart;

import java.util.ArrayList;
import java.util.List;

import org.trustquality.chart.drawing.Lettering;
import org.trustquality.chart.drawing.LevelLabels;
import org.trustquality.chart.drawing.Picture;
import org.trustquality.chart.drawing.Svg;

/** Draws a {@link ProfileChart} from top to bottom: key, names of the levels, rows. */
final class ProfileDrawing {

	private static final int GAP = 12;

	private final ProfileChart chart;

	private final List<Svg> drawn = new ArrayList<>();

	private double top;

	ProfileDrawing(ProfileChart chart) {
		this.chart = chart;
	}

	Picture picture() {
		drawKey();
		drawLevels();
		this.chart.rows().forEach(this::drawRow);
		return new Picture((int) Math.ceil(this.top) + Picture.MARGIN, List.copyOf(this.drawn));
	}

	private void drawKey() {
		KeyDrawing key = KeyDrawing.of(this.chart);
		this.drawn.addAll(key.drawn());
		this.top += key.height() + GAP;
	}

	private void drawLevels() {
		LevelLabels labels = RowDrawing.SCALE.names(this.chart.levels());
		this.drawn.addAll(labels.drawnBelow(this.top));
		this.top += labels.height();
	}

	private void drawRow(ProfileRow row) {
		this.top += GAP;
		drawLines(Lettering.wrap(row.label(), Picture.WIDTH * 0.9), true);
		if (row.notShown() != null) {
			drawLines(Lettering.wrap(row.notShown(), Picture.WIDTH * 0.95), false);
		}
		RowDrawing scores = new RowDrawing(row, this.chart.levels().size(), this.top + 3);
		this.drawn.addAll(scores.drawn());
		this.top = scores.bottom();
	}

	private void drawLines(List<String> lines, boolean bold) {
		for (String line : lines) {
			Svg text = Lettering.at(Picture.MARGIN, this.top + Lettering.SIZE - 1, line);
			this.drawn.add(bold ? text.with("font-weight", "bold") : text);
			this.top += Lettering.LINE;
		}
	}

}
