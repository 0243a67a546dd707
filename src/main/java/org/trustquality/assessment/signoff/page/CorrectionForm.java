package org.trustquality.assessment.signoff.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;

/**
 * What the page sends that begins a correction.
 *
 * @param reason why
 */
record CorrectionForm(@Nullable String reason) {

	private static final int LONGEST_REASON = 500;

	String cleanReason() {
		return TypedText.clean(this.reason);
	}

	List<FieldError> faults() {
		return TypedText.faults("reason", "a reason", cleanReason(), LONGEST_REASON);
	}

}
