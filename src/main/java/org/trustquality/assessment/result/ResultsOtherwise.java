package org.trustquality.assessment.result;

import java.util.List;

import org.trustquality.access.command.CommandFailed;

/** Stored results come out otherwise when they are computed again. */
class ResultsOtherwise extends CommandFailed {

	ResultsOtherwise(List<String> otherwise) {
		super("These assessments come out otherwise than they were stored:\n  " + String.join("\n  ", otherwise),
				"Somebody or something changed answers or results in the database. Compare with a backup.");
	}

}
