package org.trustquality.assessment.result;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentOpened;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.EnglishTime;
import org.trustquality.assessment.asking.Sending;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people answer again as long as nobody has seen a result and no level is agreed:
 * otherwise what changes between two results would tell who answered what. Forgets the
 * result and tells everybody, in one transaction.
 */
@Service
@Transactional
class Reopening {

	private final Assessments assessments;

	private final StoredResults results;

	private final Sending sending;

	private final ActivityLog log;

	private final EnglishTime time;

	private final ApplicationEventPublisher events;

	Reopening(Assessments assessments, StoredResults results, Sending sending, ActivityLog log, EnglishTime time,
			ApplicationEventPublisher events) {
		this.assessments = assessments;
		this.results = results;
		this.sending = sending;
		this.log = log;
		this.time = time;
		this.events = events;
	}

	/**
	 * The assessment to open again, for an organiser.
	 * @throws AssessmentRefusal if it cannot be opened again
	 */
	@Transactional(readOnly = true)
	public Assessment reopenable(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toOrganise(visit, reference);
		this.assessments.requireMayReopen(assessment);
		return assessment;
	}

	/**
	 * Lets people answer again, for an organiser.
	 * @throws AssessmentRefusal if it cannot be opened again
	 */
	public void reopen(TrustVisit visit, UUID reference, Instant closesAt, String reason) {
		Assessment assessment = this.assessments.reopen(visit, reference, closesAt, reason);
		this.results.drop(assessment.id());
		this.sending.tellOfReopening(assessment, reason);
		this.events.publishEvent(new AssessmentOpened(assessment.id(), closesAt));
		this.log.record(visit.trustId(), visit.personId(), Act.ASSESSMENT_REOPENED, Map.of("year",
				assessment.academicYear().toString(), "closing", this.time.dayAndTime(closesAt), "reason", reason));
	}

}
