package org.trustquality.assessment.asking.cancelling;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.GivenReason;

/**
 * What the page sends that gives an assessment up.
 *
 * @param reason why
 */
record CancellationForm(@Nullable String reason) {

	GivenReason givenReason() {
		return new GivenReason(this.reason);
	}

}
