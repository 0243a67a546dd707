package org.trustquality.assessment.result;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.boot.ExitCodeGenerator;

/** Stored results come out otherwise when they are computed again. */
class ResultsOtherwise extends RuntimeException implements ExitCodeGenerator {

	ResultsOtherwise(List<UUID> assessments) {
		super("The results of these assessments come out otherwise than they were stored:\n  "
				+ assessments.stream().map(UUID::toString).collect(Collectors.joining("\n  ")));
	}

	@Override
	public int getExitCode() {
		return 1;
	}

}
