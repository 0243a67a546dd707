package org.trustquality.system.verification;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain English what is wrong where, and what to do. */
class VerificationFailedFailureAnalyzer extends AbstractFailureAnalyzer<VerificationFailed> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, VerificationFailed cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
