package org.trustquality.comparison;

import org.trustquality.assessment.result.years.ComparedIndicator;
import org.trustquality.assessment.result.years.YearComparison;
import org.trustquality.chart.DumbbellRow;
import org.trustquality.chart.Scores;

/**
 * One indicator in two years, as a page writes it.
 *
 * @param compared the trustees' scores
 * @param years the two years
 */
record IndicatorLine(ComparedIndicator compared, YearComparison years) {

	public String id() {
		return this.compared.id();
	}

	public String title() {
		return this.compared.indicator().title();
	}

	public boolean isComparable() {
		return this.compared.isComparable();
	}

	/** Why it is not compared; empty if it is. */
	public String whyNot() {
		return this.compared.reason();
	}

	public String before() {
		return Scores.whole(this.compared.before(), YearLines.NONE);
	}

	public String now() {
		return Scores.whole(this.compared.now(), YearLines.NONE);
	}

	public String move() {
		Double move = this.compared.move();
		return (move != null) ? Scores.signed(move) : "not compared";
	}

	/** The level that the board agreed in the earlier year. */
	public String agreedBefore() {
		return YearLines.agreedLevel(this.years.before(), id());
	}

	/** The level that the board agreed in the later year. */
	public String agreedNow() {
		return YearLines.agreedLevel(this.years.now(), id());
	}

	DumbbellRow row() {
		Double before = this.compared.before();
		Double now = this.compared.now();
		return (isComparable() && before != null && now != null) ? DumbbellRow.of(title(), before, now)
				: DumbbellRow.notShown(title(), whyNot());
	}

}
