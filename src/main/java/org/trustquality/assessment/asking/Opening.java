package org.trustquality.assessment.asking;

import java.time.Clock;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentOpened;
import org.trustquality.assessment.Assessments;

/** Lets people answer. */
@Service
@Transactional
public class Opening {

	private final Assessments assessments;

	private final Invitations invitations;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Opening(Assessments assessments, Invitations invitations, ApplicationEventPublisher events, Clock clock) {
		this.assessments = assessments;
		this.invitations = invitations;
		this.events = events;
		this.clock = clock;
	}

	/** Lets people answer, for an organiser. */
	public void open(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toChange(visit, reference);
		assessment.open(this.invitations.trusteesOf(assessment), this.clock.instant());
		this.events.publishEvent(new AssessmentOpened(assessment.id(), assessment.closesAt()));
	}

}
