package org.trustquality.assessment.result;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.Assessments;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends answering and counts, in one transaction: there is no closed assessment without
 * its result.
 */
@Service
@Transactional
public class Closing {

	private final Assessments assessments;

	private final Counting counting;

	Closing(Assessments assessments, Counting counting) {
		this.assessments = assessments;
		this.counting = counting;
	}

	/** Closes by hand. */
	public void close(TrustVisit visit, UUID assessment) {
		this.counting.count(this.assessments.close(visit, assessment));
	}

	/** Closes because the closing time has come; an assessment closed by hand stays. */
	public void closeDue(AssessmentId assessment) {
		this.assessments.closeDue(assessment).ifPresent(this.counting::count);
	}

}
