package org.trustquality.assessment.result;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.respondent.Interval;

/**
 * Where the mean of the trustees' own scores may lie, at 95 %, as its columns hold it.
 */
@Embeddable
record StoredInterval(double respondentLow, double respondentHigh) {

	static @Nullable StoredInterval of(@Nullable Interval interval) {
		return (interval != null) ? new StoredInterval(interval.low(), interval.high()) : null;
	}

}
