package org.trustquality.assessment.result;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.respondent.Interval;

/**
 * Where the mean of the trustees' own scores may lie, at 95 %, as its columns hold it.
 *
 * <p>
 * It is stored and never disclosed. All other figures come from what one statement's
 * answers say together, whoever gave which. This one joins all answers of each person:
 * with the distributions beside it, it narrows down which answers belong to one person,
 * and with a half-finished sheet among them it can single that sheet out.
 */
@Embeddable
record StoredInterval(double respondentLow, double respondentHigh) {

	static @Nullable StoredInterval of(@Nullable Interval interval) {
		return (interval != null) ? new StoredInterval(interval.low(), interval.high()) : null;
	}

}
