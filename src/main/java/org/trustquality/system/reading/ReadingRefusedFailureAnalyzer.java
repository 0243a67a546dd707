package org.trustquality.system.reading;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain English why nobody's answers were read, and what to do. */
class ReadingRefusedFailureAnalyzer extends AbstractFailureAnalyzer<ReadingRefused> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, ReadingRefused cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
