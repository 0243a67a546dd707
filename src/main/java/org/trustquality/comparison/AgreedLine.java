package org.trustquality.comparison;

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
		return Scores.whole(this.movement.before(), MovementLine.NO_SCORE);
	}

	public String now() {
		return Scores.whole(this.movement.now(), MovementLine.NO_SCORE);
	}

	public String change() {
		Double change = this.movement.change();
		return (change != null) ? Scores.signed(change) : "not compared";
	}

	DumbbellRow row() {
		Double before = this.movement.before();
		Double now = this.movement.now();
		return (before != null && now != null)
				? DumbbellRow.of(this.title, Scores.onScale(before), Scores.onScale(now)).words(change())
				: DumbbellRow.notShown(this.title, "not compared: too few levels in common");
	}

}
