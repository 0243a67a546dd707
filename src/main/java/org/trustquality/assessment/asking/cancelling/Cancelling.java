package org.trustquality.assessment.asking.cancelling;

import java.util.Map;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.asking.Sending;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an assessment up and tells everybody who knows of it, in one transaction. */
@Service
@Transactional
class Cancelling {

	private final Assessments assessments;

	private final Sending sending;

	private final ActivityLog log;

	Cancelling(Assessments assessments, Sending sending, ActivityLog log) {
		this.assessments = assessments;
		this.sending = sending;
		this.log = log;
	}

	/**
	 * The assessment to cancel, for an organiser.
	 * @throws org.trustquality.assessment.AssessmentRefusal if it cannot be cancelled
	 */
	@Transactional(readOnly = true)
	public Assessment cancellable(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toOrganise(visit, reference);
		assessment.requireAllows(AssessmentEvent.CANCELLATION);
		return assessment;
	}

	/**
	 * Cancels an assessment, for an organiser.
	 * @throws org.trustquality.assessment.AssessmentRefusal if it cannot be cancelled
	 */
	public void cancel(TrustVisit visit, UUID reference, String reason) {
		Assessment assessment = this.assessments.toChange(visit, reference);
		boolean known = !assessment.isDraft();
		this.assessments.cancel(visit, reference, reason);
		if (known) {
			this.sending.tellOfCancellation(assessment, reason);
		}
		this.log.record(visit.trustId(), visit.personId(), Act.ASSESSMENT_CANCELLED,
				Map.of("year", assessment.academicYear().toString(), "reason", reason));
	}

}
