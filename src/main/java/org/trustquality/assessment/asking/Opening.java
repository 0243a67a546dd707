package org.trustquality.assessment.asking;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentOpened;
import org.trustquality.assessment.Assessments;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people answer and tells them so, in one transaction. */
@Service
@Transactional
public class Opening {

	private final Assessments assessments;

	private final Invitations invitations;

	private final Sending sending;

	private final ActivityLog log;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Opening(Assessments assessments, Invitations invitations, Sending sending, ActivityLog log,
			ApplicationEventPublisher events, Clock clock) {
		this.assessments = assessments;
		this.invitations = invitations;
		this.sending = sending;
		this.log = log;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Who would be asked if it was opened now.
	 * @throws org.trustquality.assessment.AssessmentRefusal if it cannot be opened
	 */
	@Transactional(readOnly = true)
	public Organising check(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toOrganise(visit, reference);
		assessment.requireMayOpen(this.invitations.trusteesOf(assessment), this.clock.instant());
		return Organising.of(assessment, this.invitations.of(assessment));
	}

	/** Lets people answer and invites them, for an organiser. */
	public void open(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toChange(visit, reference);
		assessment.open(this.invitations.trusteesOf(assessment), this.clock.instant());
		this.sending.invite(assessment, this.invitations.of(assessment).stream().map(InvitedPerson::personId).toList());
		this.events.publishEvent(new AssessmentOpened(assessment.id(), assessment.closesAt()));
		this.log.record(visit.trustId(), visit.personId(), Act.ASSESSMENT_OPENED,
				Map.of("year", assessment.academicYear().toString()));
	}

}
