package org.trustquality.assessment.result;

import java.util.List;

import org.springframework.boot.ExitCodeGenerator;

/** Stored results come out otherwise when they are computed again. */
class ResultsOtherwise extends RuntimeException implements ExitCodeGenerator {

	ResultsOtherwise(List<String> otherwise) {
		super("These assessments come out otherwise than they were stored:\n  " + String.join("\n  ", otherwise));
	}

	@Override
	public int getExitCode() {
		return 1;
	}

}
