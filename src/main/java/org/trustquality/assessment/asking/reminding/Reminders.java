package org.trustquality.assessment.asking.reminding;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Appointment;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.asking.Invitations;
import org.trustquality.assessment.asking.InvitedPerson;
import org.trustquality.assessment.asking.Sending;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who have not finished, nobody twice within an hour. */
@Service
@Transactional
class Reminders {

	private final Assessments assessments;

	private final Invitations invitations;

	private final Trusts trusts;

	private final Sending sending;

	private final ActivityLog log;

	private final Clock clock;

	Reminders(Assessments assessments, Invitations invitations, Trusts trusts, Sending sending, ActivityLog log,
			Clock clock) {
		this.assessments = assessments;
		this.invitations = invitations;
		this.trusts = trusts;
		this.sending = sending;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Whom a reminder would reach now, for an organiser.
	 * @throws org.trustquality.assessment.AssessmentRefusal if the assessment is not open
	 */
	@Transactional(readOnly = true)
	public List<InvitedPerson> toRemind(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toOrganise(visit, reference);
		assessment.requireOpen();
		return unfinished(assessment, this.clock.instant());
	}

	/** Reminds everyone who has not finished, for an organiser. */
	public void remind(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toChange(visit, reference);
		assessment.requireOpen();
		remind(assessment, visit.personId());
	}

	/**
	 * Reminds because the time has come, if the closing time is still the one it was for.
	 * Nobody is asked for answers that a closed trust does not take.
	 */
	public void remindDue(Appointment due) {
		this.assessments.forJob(due.assessment())
			.filter((assessment) -> !this.trusts.get(assessment.id().trustId()).isClosed()
					&& assessment.isAnswerable(this.clock.instant())
					&& ReminderSchedule.before(assessment.closesAt()).contains(due.at()))
			.ifPresent((assessment) -> remind(assessment, null));
	}

	private void remind(Assessment assessment, @Nullable UUID actor) {
		List<InvitedPerson> unfinished = unfinished(assessment, this.clock.instant());
		unfinished.forEach((person) -> this.sending.remind(assessment, person));
		if (!unfinished.isEmpty()) {
			this.log.record(assessment.id().trustId(), actor, Act.REMINDER_SENT,
					Map.of("count", Integer.toString(unfinished.size()), "year", assessment.academicYear().toString()));
		}
	}

	private List<InvitedPerson> unfinished(Assessment assessment, Instant now) {
		Instant anHourAgo = now.minus(1, ChronoUnit.HOURS);
		return this.invitations.of(assessment)
			.stream()
			.filter((person) -> person.isUnfinished() && !person.isRemindedSince(anHourAgo))
			.toList();
	}

}
