package org.trustquality.assessment.result;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names the results that come out otherwise, and what to do. */
class ResultsOtherwiseFailureAnalyzer extends AbstractFailureAnalyzer<ResultsOtherwise> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, ResultsOtherwise cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Somebody or something changed answers or results in the database. Compare with a backup.", cause);
	}

}
