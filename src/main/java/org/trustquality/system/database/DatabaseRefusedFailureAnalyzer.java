package org.trustquality.system.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refusal as a description and an action instead of a stack trace. */
class DatabaseRefusedFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseRefused refusal) {
		return new FailureAnalysis(String.valueOf(refusal.getMessage()), refusal.action(), refusal);
	}

}
