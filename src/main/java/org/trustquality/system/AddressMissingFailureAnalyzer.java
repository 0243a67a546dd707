package org.trustquality.system;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain English why the start was refused, and what to do. */
class AddressMissingFailureAnalyzer extends AbstractFailureAnalyzer<AddressMissing> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, AddressMissing cause) {
		return new FailureAnalysis(cause.getMessage(), "Set " + AddressCheck.SETTING
				+ " (or TRUST_QUALITY_BASE_URL) to what people type, without a path, such as https://quality.example.org.",
				cause);
	}

}
