package org.trustquality.assessment.setup;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.ClosingTime;
import org.trustquality.assessment.TypedPlan;

/**
 * What the set-up page sends, all as text so that nothing typed is lost.
 *
 * @param framework what the board is asked; nothing where only one thing can be
 * @param year the year in which the academic year starts
 * @param kind who leads the assessment
 * @param minimumRatings the fewest ratings from which anything is shown
 * @param day the closing day of the month
 * @param month the closing month
 * @param closingYear the closing year
 * @param time the closing time, such as 17:00
 */
record SetUpForm(@Nullable String framework, @Nullable String year, @Nullable String kind,
		@Nullable String minimumRatings, @Nullable String day, @Nullable String month, @Nullable String closingYear,
		@Nullable String time) {

	TypedPlan typed() {
		return new TypedPlan(this.year, this.kind, this.minimumRatings,
				new ClosingTime(this.day, this.month, this.closingYear, this.time));
	}

}
