package org.trustquality.assessment.asking.reminding;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.ClosingMoved;
import org.trustquality.assessment.EnglishTime;
import org.trustquality.assessment.asking.Sending;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives people more time, moves what is planned, and tells everybody, in one transaction.
 */
@Service
@Transactional
class Extending {

	private final Assessments assessments;

	private final Sending sending;

	private final ActivityLog log;

	private final EnglishTime time;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Extending(Assessments assessments, Sending sending, ActivityLog log, EnglishTime time,
			ApplicationEventPublisher events, Clock clock) {
		this.assessments = assessments;
		this.sending = sending;
		this.log = log;
		this.time = time;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The assessment to extend, for an organiser.
	 * @throws AssessmentRefusal if it cannot be extended
	 */
	@Transactional(readOnly = true)
	public Assessment extendable(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toOrganise(visit, reference);
		assessment.requireMayBeExtended(this.clock.instant());
		return assessment;
	}

	/**
	 * Lets an assessment close later, for an organiser.
	 * @throws AssessmentRefusal if it cannot be extended, or not to that time
	 */
	public void extend(TrustVisit visit, UUID reference, Instant closesAt, String reason) {
		Assessment assessment = this.assessments.toChange(visit, reference);
		Instant before = assessment.closesAt();
		assessment.extend(closesAt, reason, this.clock.instant());
		this.sending.tellOfMoreTime(assessment, before, reason);
		this.events.publishEvent(new ClosingMoved(assessment.id(), before, closesAt));
		this.log.record(visit.trustId(), visit.personId(), Act.CLOSING_EXTENDED, Map.of("year",
				assessment.academicYear().toString(), "closing", this.time.dayAndTime(closesAt), "reason", reason));
	}

}
