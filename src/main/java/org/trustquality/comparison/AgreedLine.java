package org.trustquality.comparison;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.years.AgreedMovement;
import org.trustquality.chart.DumbbellRow;
import org.trustquality.chart.Scores;

/**
 * How an agreed score moved, as a page writes it.
 *
 * @param title the dimension, or all of them
 * @param movement how it moved
 */
record AgreedLine(String title, AgreedMovement movement) {

	public boolean isComparable() {
		return this.movement.change() != null;
	}

	public String before() {
		return whole(this.movement.before());
	}

	public String now() {
		return whole(this.movement.now());
	}

	public String change() {
		Double change = this.movement.change();
		return (change != null) ? Scores.signed(change) : "not compared";
	}

	DumbbellRow row() {
		Double before = this.movement.before();
		Double now = this.movement.now();
		return (before != null && now != null)
				? DumbbellRow.of(this.title, onScale(before), onScale(now)).words(change())
				: DumbbellRow.notShown(this.title, "not compared: too few levels in common");
	}

	private static double onScale(double score) {
		return Math.max(0, Math.min(100, score));
	}

	private static String whole(@Nullable Double score) {
		return (score != null) ? Scores.whole(score) : "no score";
	}

}
