package org.trustquality.assessment.result;

import org.trustquality.assessment.AssessmentRefusal;

/**
 * Somebody knows so many trustees' answers from paper forms that the results would tell
 * them what single others answered.
 */
public class ResultsWithheld extends AssessmentRefusal {

	ResultsWithheld() {
		super("You know what some trustees answered on paper. With the results you could work out what the others "
				+ "answered, so they are not shown to you.");
	}

}
