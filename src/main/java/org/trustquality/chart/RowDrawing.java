package org.trustquality.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.trustquality.chart.drawing.Lettering;
import org.trustquality.chart.drawing.Mark;
import org.trustquality.chart.drawing.Svg;

/** Draws the scores of one row of a profile, each with its number to the right. */
final class RowDrawing {

	/** Leaves room for the number of a score of 100. */
	static final Scale SCALE = new Scale(16, 316);

	private static final double LANE = 17;

	private static final double TO_NUMBER = 11;

	private final ProfileRow row;

	private final List<Lane> lanes;

	private final int levels;

	private final double top;

	RowDrawing(ProfileRow row, int levels, double top) {
		this.row = row;
		this.lanes = Lane.of(List.of(row));
		this.levels = levels;
		this.top = top;
	}

	private static double xOf(double score) {
		return SCALE.xOf(score);
	}

	double bottom() {
		return this.top + this.lanes.size() * LANE;
	}

	List<Svg> drawn() {
		List<Svg> drawn = new ArrayList<>();
		if (!this.lanes.isEmpty()) {
			drawn.addAll(SCALE.guides(this.levels, this.top, bottom()));
		}
		addBand(drawn);
		for (int i = 0; i < this.lanes.size(); i++) {
			addScore(drawn, this.lanes.get(i), this.top + (i + 0.5) * LANE);
		}
		return drawn;
	}

	private void addBand(List<Svg> drawn) {
		Band band = this.row.band();
		if (band != null) {
			long above = this.lanes.stream().takeWhile((lane) -> !lane.isBanded()).count();
			long banded = this.lanes.stream().filter(Lane::isBanded).count();
			drawn.add(Mark.bar(xOf(band.low()), xOf(band.high()), this.top + above * LANE,
					this.top + (above + banded) * LANE));
		}
	}

	private void addScore(List<Svg> drawn, Lane lane, double y) {
		Double score = lane.score(this.row);
		if (score != null) {
			addNumber(drawn, lane, (lane.isBanded() ? rightOfBand() : xOf(score)) + TO_NUMBER, y, Scores.whole(score));
			drawn.add(lane.mark(xOf(score), y));
		}
	}

	private static void addNumber(List<Svg> drawn, Lane lane, double x, double y, String number) {
		Svg text = Lettering.at(x, y + Lettering.DROP, number);
		drawn.add(Mark.clearing(x - 1, y, Lettering.width(number) + 2));
		drawn.add((lane == Lane.AGREED || lane == Lane.EVIDENCE_WEIGHTED) ? text.with("font-weight", "bold") : text);
	}

	/** The two numbers in the band stand under each other, clear of its edge. */
	private double rightOfBand() {
		Band band = this.row.band();
		return Stream.of(this.row.evidenceWeighted(), this.row.neutral(), (band != null) ? band.high() : null)
			.filter(Objects::nonNull)
			.mapToDouble(RowDrawing::xOf)
			.max()
			.orElse(SCALE.hundred());
	}

}
