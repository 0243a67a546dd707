package org.trustquality.assessment.asking.cancelling;

import java.util.Map;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.asking.Invitations;
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

	private final Invitations invitations;

	private final Sending sending;

	private final ActivityLog log;

	Cancelling(Assessments assessments, Invitations invitations, Sending sending, ActivityLog log) {
		this.assessments = assessments;
		this.invitations = invitations;
		this.sending = sending;
		this.log = log;
	}

	/**
	 * The assessment to cancel, for an organiser.
	 * @throws org.trustquality.assessment.AssessmentRefusal if it cannot be cancelled
	 */
	@Transactional(readOnly = true)
	public Cancellable cancellable(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toOrganise(visit, reference);
		assessment.requireAllows(AssessmentEvent.CANCELLATION);
		return new Cancellable(assessment, !this.invitations.toldOf(assessment).isEmpty());
	}

	/**
	 * Cancels an assessment, for an organiser.
	 * @throws org.trustquality.assessment.AssessmentRefusal if it cannot be cancelled
	 */
	public void cancel(TrustVisit visit, UUID reference, String reason) {
		Assessment assessment = this.assessments.cancel(visit, reference, reason);
		this.sending.tellOfCancellation(assessment, reason);
		this.log.record(visit.trustId(), visit.personId(), Act.ASSESSMENT_CANCELLED,
				Map.of("year", assessment.academicYear().toString(), "reason", reason));
	}

	/**
	 * What can be cancelled.
	 *
	 * @param known whether anybody who is asked has been told of it
	 */
	record Cancellable(Assessment assessment, boolean known) {

		/** Who will read the reason, in words. */
		public String readers() {
			return this.assessment.isDraft() ? "everyone in your trust" : "everyone who is asked";
		}

	}

}
