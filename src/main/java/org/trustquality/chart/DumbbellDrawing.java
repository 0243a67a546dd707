package org.trustquality.chart;

import java.util.ArrayList;
import java.util.List;

import org.trustquality.chart.drawing.Lettering;
import org.trustquality.chart.drawing.LevelLabels;
import org.trustquality.chart.drawing.Mark;
import org.trustquality.chart.drawing.Picture;
import org.trustquality.chart.drawing.Svg;

/** Draws a {@link DumbbellChart} from top to bottom: key, names of the levels, rows. */
final class DumbbellDrawing {

	private static final int GAP = 12;

	/** Leaves room for a number of three digits on either side. */
	private static final Scale SCALE = new Scale(38, 318);

	private final DumbbellChart chart;

	private final List<Svg> drawn = new ArrayList<>();

	private double top;

	DumbbellDrawing(DumbbellChart chart) {
		this.chart = chart;
	}

	Picture picture() {
		drawKey();
		LevelLabels names = SCALE.names(this.chart.levels());
		this.drawn.addAll(names.drawnBelow(this.top));
		this.top += names.height();
		this.chart.rows().forEach(this::drawRow);
		return new Picture((int) Math.ceil(this.top) + Picture.MARGIN, List.copyOf(this.drawn));
	}

	private void drawKey() {
		KeyDrawing key = new KeyDrawing().add(this.chart.now(), this.chart.voice().mark(0, 0))
			.add(this.chart.before(), Mark.tick(0, 0));
		if (this.chart.rows().stream().anyMatch((row) -> row.interval() != null)) {
			key.add(this.chart.interval(), Mark.whisker(-7, 6, 0));
		}
		this.drawn.addAll(key.drawn());
		this.top += key.height() + GAP;
	}

	private void drawRow(DumbbellRow row) {
		this.top += GAP;
		drawLines(Lettering.wrap(row.label(), Picture.WIDTH * 0.9), true);
		if (row.words() != null) {
			drawLines(Lettering.wrap(row.words(), Picture.WIDTH * 0.95), false);
		}
		if (row.before() != null && row.now() != null) {
			Dumbbell dumbbell = new Dumbbell(row.before(), row.now(), row.interval(), SCALE, this.top + 3);
			this.drawn.addAll(SCALE.guides(this.chart.levels().size(), this.top + 3, dumbbell.bottom()));
			this.drawn.addAll(dumbbell.drawn(this.chart.voice()));
			this.top = dumbbell.bottom();
		}
	}

	private void drawLines(List<String> lines, boolean bold) {
		for (String line : lines) {
			Svg text = Lettering.at(Picture.MARGIN, this.top + Lettering.SIZE - 1, line);
			this.drawn.add(bold ? text.with("font-weight", "bold") : text);
			this.top += Lettering.LINE;
		}
	}

}
