package org.trustquality.access.register.command;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain English why the register's files were not taken, and what to do. */
class ImportFailedFailureAnalyzer extends AbstractFailureAnalyzer<ImportFailed> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, ImportFailed cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
