package org.trustquality.access.command;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain English why a command came to nothing, and what to do. */
public class CommandFailedFailureAnalyzer extends AbstractFailureAnalyzer<CommandFailed> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, CommandFailed cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
