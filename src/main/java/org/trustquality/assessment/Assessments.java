package org.trustquality.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The assessments of a trust, as those see them who may. */
@Service
@Transactional
public class Assessments {

	private final AssessmentRepository assessments;

	private final People people;

	private final ActivityLog log;

	private final Clock clock;

	private final EntityManager entities;

	Assessments(AssessmentRepository assessments, People people, ActivityLog log, Clock clock, EntityManager entities) {
		this.assessments = assessments;
		this.people = people;
		this.log = log;
		this.clock = clock;
		this.entities = entities;
	}

	/** Sets up a new assessment, for an organiser. */
	public Assessment setUp(TrustVisit visit, AssessmentPlan plan) {
		this.people.require(visit, Role.ORGANISERS);
		Assessment assessment = setUpFor(visit.trustId(), plan);
		record(assessment, visit.personId(), Act.ASSESSMENT_SET_UP);
		return assessment;
	}

	/**
	 * Sets up a new assessment for a trust in which nobody acts, for somebody who writes
	 * down why, and makes that visible to the rest of the transaction. The trust's
	 * organisers do with it as with any other.
	 */
	public Assessment setUpFor(int trustId, AssessmentPlan plan) {
		return this.assessments.saveAndFlush(new Assessment(trustId, plan.academicYear(), plan.editionId(), plan.kind(),
				plan.minimumRatings(), plan.closesAt()));
	}

	/**
	 * Ends answering and makes that visible to the rest of the transaction, which counts
	 * the answers.
	 */
	public Assessment close(TrustVisit visit, UUID reference) {
		Assessment assessment = toChange(visit, reference);
		assessment.close(this.clock.instant());
		this.assessments.saveAndFlush(assessment);
		record(assessment, visit.personId(), Act.ASSESSMENT_CLOSED);
		return assessment;
	}

	/** Ends answering if the closing time has come and nobody has closed it by hand. */
	public Optional<Assessment> closeDue(AssessmentId id) {
		Instant now = this.clock.instant();
		Optional<Assessment> due = this.assessments.findForChange(id.trustId(), id.assessmentId())
			.filter((assessment) -> assessment.isOpen() && !assessment.closesAt().isAfter(now));
		due.ifPresent((assessment) -> {
			assessment.close(now);
			this.assessments.saveAndFlush(assessment);
			record(assessment, null, Act.ASSESSMENT_CLOSED);
		});
		return due;
	}

	/**
	 * Lets people answer again, for an organiser, and makes that visible to the rest of
	 * the transaction, which drops the result.
	 */
	public Assessment reopen(TrustVisit visit, UUID reference, Instant closesAt, String reason) {
		Assessment assessment = toChange(visit, reference);
		requireMayReopen(assessment);
		assessment.reopen(closesAt, reason, this.clock.instant());
		return this.assessments.saveAndFlush(assessment);
	}

	/**
	 * Makes sure that people can be let answer again: nobody has seen a result and the
	 * meeting has put no level on record, which would then be older than the answers.
	 * @throws AssessmentRefusal otherwise
	 */
	@Transactional(readOnly = true)
	public void requireMayReopen(Assessment assessment) {
		assessment.requireMayReopen();
		if (this.assessments.isAgreedOn(assessment.id())) {
			throw new AssessmentRefusal(
					"The board has recorded a level that it agreed, so people can no longer change their answers.");
		}
	}

	/** Whether people can be let answer again. */
	@Transactional(readOnly = true)
	public boolean isReopenable(Assessment assessment) {
		return assessment.isReopenable() && !this.assessments.isAgreedOn(assessment.id());
	}

	/** Gives an assessment up, for an organiser. */
	public Assessment cancel(TrustVisit visit, UUID reference, String reason) {
		Assessment assessment = toChange(visit, reference);
		assessment.cancel(reason);
		return assessment;
	}

	/** The chair, and nobody else, signs what the board agreed. */
	public Assessment sign(TrustVisit visit, UUID reference) {
		this.people.require(visit, Set.of(Role.CHAIR));
		Assessment assessment = toChange(visit, reference);
		assessment.sign();
		return assessment;
	}

	/** What was signed is worked over, for an organiser. */
	public Assessment beginCorrection(TrustVisit visit, UUID reference, String reason) {
		Assessment assessment = toChange(visit, reference);
		assessment.beginCorrection(reason);
		return assessment;
	}

	/** What was signed last stays, for an organiser. */
	public Assessment giveUpCorrection(TrustVisit visit, UUID reference) {
		Assessment assessment = toChange(visit, reference);
		assessment.giveUpCorrection();
		return assessment;
	}

	/** An assessment whose meeting puts something on record, for an organiser. */
	public Assessment inMeeting(TrustVisit visit, UUID reference) {
		Assessment assessment = toChange(visit, reference);
		assessment.requireAllows(AssessmentEvent.MEETING);
		return assessment;
	}

	/** An assessment whose comments are withheld or released, for an organiser. */
	public Assessment inReading(TrustVisit visit, UUID reference) {
		Assessment assessment = toChange(visit, reference);
		assessment.requireAllows(AssessmentEvent.COMMENTS);
		return assessment;
	}

	/**
	 * Notes that somebody is shown what an assessment came to, the first time that
	 * anybody is. From then on it cannot open again; an opening that came first shuts
	 * this out. In a closed trust nothing can be noted; that is made up for when the
	 * trust opens again.
	 * @throws AssessmentRefusal if it has been opened again in the meantime
	 */
	public void noteShown(TrustVisit visit, Assessment assessment) {
		if (assessment.hasBeenShown() || isInClosedTrust()) {
			return;
		}
		if (this.assessments.noteShown(assessment.id(), this.clock.instant()) > 0) {
			record(assessment, visit.personId(), Act.RESULTS_SHOWN);
		}
		else {
			this.entities.refresh(assessment);
			assessment.requireAllows(AssessmentEvent.READING);
		}
	}

	/** Notes that anybody may have been shown what an assessment came to. */
	public void notePerhapsShown(Assessment assessment) {
		this.assessments.noteShown(assessment.id(), this.clock.instant());
	}

	/**
	 * A caller that only reads by its own choice is an error, which the database tells.
	 */
	private boolean isInClosedTrust() {
		return !TransactionSynchronizationManager.isCurrentTransactionReadOnly() && this.assessments.isReadOnly();
	}

	private void record(Assessment assessment, @Nullable UUID actor, Act act) {
		this.log.record(assessment.id().trustId(), actor, act, Map.of("year", assessment.academicYear().toString()));
	}

	/**
	 * An assessment for an organiser who is about to change it or who is asked: nobody
	 * else can, before this transaction ends.
	 */
	public Assessment toChange(TrustVisit visit, UUID reference) {
		this.people.require(visit, Role.ORGANISERS);
		return this.assessments.findForChange(visit.trustId(), reference).orElseThrow(NotVisible::new);
	}

	/**
	 * An assessment for a job, which acts for nobody: nobody else can change it before
	 * this transaction ends.
	 */
	public Optional<Assessment> forJob(AssessmentId id) {
		return this.assessments.findForChange(id.trustId(), id.assessmentId());
	}

	/**
	 * The closed assessments of a trust for a job, as {@link Assessment#OLDEST_FIRST}.
	 */
	@Transactional(readOnly = true)
	public List<Assessment> closed(int trustId) {
		return this.assessments.closedOfTrust(trustId);
	}

	/**
	 * The year before: of the latest earlier academic year in which a board signed, the
	 * assessment that closed last. It asked an edition of the same series: what a board
	 * can do is no earlier year of how its trust is. What is being corrected counts as it
	 * was signed. Who may see it is for those to decide who ask.
	 */
	@Transactional(readOnly = true)
	public Optional<Assessment> signedBefore(Assessment assessment) {
		int year = assessment.id().academicYear();
		return closed(assessment.id().trustId()).stream()
			.filter((earlier) -> earlier.isSignedOff() && earlier.id().academicYear() < year)
			.filter((earlier) -> earlier.series().equals(assessment.series()))
			.reduce((one, next) -> next);
	}

	/** An assessment for whoever runs the computers. */
	@Transactional(readOnly = true)
	public Optional<Assessment> ofTrust(int trustId, UUID reference) {
		return this.assessments.find(trustId, reference);
	}

	/** An assessment for someone who came by a link to it. */
	@Transactional(readOnly = true)
	public Optional<Assessment> behindLink(AssessmentId id) {
		return this.assessments.find(id.trustId(), id.assessmentId());
	}

	/** The assessments of a trust for someone with a role there, newest year first. */
	@Transactional(readOnly = true)
	public List<Assessment> list(TrustVisit visit) {
		this.people.require(visit, Set.of(Role.values()));
		return this.assessments.ofTrust(visit.trustId());
	}

	/**
	 * The assessments of a trust that have closed, also those given up afterwards, for
	 * someone who may see what they came to: the oldest year first, in a year as they
	 * closed.
	 */
	@Transactional(readOnly = true)
	public List<Assessment> onceClosed(TrustVisit visit) {
		this.people.require(visit, Role.READERS);
		return this.assessments.onceClosedOfTrust(visit.trustId());
	}

	/** An assessment for an organiser. */
	@Transactional(readOnly = true)
	public Assessment toOrganise(TrustVisit visit, UUID reference) {
		return visibleTo(visit, reference, Role.ORGANISERS);
	}

	/** An assessment for someone who may see what it came to. */
	@Transactional(readOnly = true)
	public Assessment toRead(TrustVisit visit, UUID reference) {
		return visibleTo(visit, reference, Role.READERS);
	}

	private Assessment visibleTo(TrustVisit visit, UUID reference, Set<Role> roles) {
		this.people.require(visit, roles);
		return this.assessments.find(visit.trustId(), reference).orElseThrow(NotVisible::new);
	}

}
