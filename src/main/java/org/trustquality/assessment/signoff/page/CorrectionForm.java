package org.trustquality.assessment.signoff.page;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.GivenReason;

/**
 * What the page sends that begins a correction.
 *
 * @param reason why
 */
record CorrectionForm(@Nullable String reason) {

	GivenReason givenReason() {
		return new GivenReason(this.reason);
	}

}
