package org.trustquality.assessment.keeping;

import java.time.Clock;
import java.util.Map;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.Assessments;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes the answers to one assessment, notes that on it and writes its line in the
 * activity log, all in one transaction: killed at any point, it has done all or nothing.
 */
@Service
@Transactional
class Forgetting {

	private final Assessments assessments;

	private final AnswerShelf shelf;

	private final ActivityLog log;

	private final Clock clock;

	Forgetting(Assessments assessments, AnswerShelf shelf, ActivityLog log, Clock clock) {
		this.assessments = assessments;
		this.shelf = shelf;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Deletes answers that are due, for a job.
	 * @return how many responses there were; none if they are gone already or not due by
	 * the rule as it is now
	 */
	int forget(AssessmentId id) {
		Assessment assessment = this.assessments.forJob(id).orElseThrow();
		int responses = assessment.areAnswersDeleted() ? 0 : this.shelf.clear(id);
		if (responses > 0) {
			assessment.forgetAnswers(this.clock.instant());
			this.log.record(id.trustId(), null, Act.ANSWERS_DELETED, Map.of("assessment", id.assessmentId().toString(),
					"year", assessment.academicYear().toString(), "count", KeptAnswers.inWords(responses)));
		}
		return responses;
	}

}
