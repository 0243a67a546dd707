package org.trustquality.framework.publishing;

import org.trustquality.framework.manuscript.InvalidEdition;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the person who starts the application every fault of an edition's files. */
class InvalidEditionFailureAnalyzer extends AbstractFailureAnalyzer<InvalidEdition> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidEdition cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Put the files under frameworks/ right; an edition is published only without faults.", cause);
	}

}
