package org.trustquality.system.demonstration;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain English why the start was refused, and what to do. */
class DemonstrationRefusedFailureAnalyzer extends AbstractFailureAnalyzer<DemonstrationRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DemonstrationRefused cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Set " + Demonstration.SETTING + " as it was before, or use another, empty database.", cause);
	}

}
