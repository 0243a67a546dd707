package org.trustquality.assessment.signoff;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.result.AgreedCount;
import org.trustquality.assessment.signoff.snapshot.Signature;
import org.trustquality.assessment.signoff.snapshot.Snapshot;
import org.trustquality.assessment.signoff.snapshot.Subject;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the chair sign what the board agreed. Whoever signs has looked at exactly what is
 * stored: if anything changed in between, nothing is signed. The version, its line in the
 * activity log and the mails about it belong to one transaction.
 */
@Service
@Transactional
public class SignOffs {

	private final Assessments assessments;

	private final Outcomes outcomes;

	private final SignedVersions versions;

	private final SignedResults results;

	private final AgreedCount count;

	private final People people;

	private final SignOffLetters letters;

	private final ActivityLog log;

	private final Clock clock;

	SignOffs(Assessments assessments, Outcomes outcomes, SignedVersions versions, SignedResults results,
			AgreedCount count, People people, SignOffLetters letters, ActivityLog log, Clock clock) {
		this.assessments = assessments;
		this.outcomes = outcomes;
		this.versions = versions;
		this.results = results;
		this.count = count;
		this.people = people;
		this.letters = letters;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * What there is to sign, for an organiser.
	 * @throws AssessmentRefusal if nothing can be signed now
	 */
	public SignOffCheck check(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toOrganise(visit, reference);
		assessment.requireAllows(AssessmentEvent.SIGNING);
		int next = this.versions.newest(assessment.id()).map(SignedVersion::version).orElse(0) + 1;
		return new SignOffCheck(assessment, this.outcomes.of(visit, assessment), next,
				this.outcomes.unconfirmed(assessment), this.people.rolesOf(visit).contains(Role.CHAIR));
	}

	/** What there is to sign, for the chair alone. */
	public SignOffCheck checkToSign(TrustVisit visit, UUID reference) {
		this.people.require(visit, Set.of(Role.CHAIR));
		return check(visit, reference);
	}

	/**
	 * Signs, for the chair.
	 * @param seen the digest of what the chair looked at
	 * @return the number of the version
	 * @throws NotSigned if levels are missing or anything changed
	 * @throws AssessmentRefusal if nothing can be signed now
	 */
	public int sign(TrustVisit visit, UUID reference, MinutedMeeting meeting, String seen) {
		String correctionReason = this.assessments.toChange(visit, reference).correctionReason();
		Assessment assessment = this.assessments.sign(visit, reference);
		requireSound(assessment);
		Optional<SignedVersion> before = this.versions.newest(assessment.id());
		SignOffCheck check = new SignOffCheck(assessment, this.outcomes.of(visit, assessment),
				before.map(SignedVersion::version).orElse(0) + 1, 0, true);
		check.requireAsSeen(seen);
		Signature signature = new Signature(check.next(),
				before.map(SignedVersion::hash).orElse(Signature.NOTHING_BEFORE), correctionReason, meeting.date(),
				meeting.minuteReference(), this.clock.instant().truncatedTo(ChronoUnit.SECONDS), visit.personId());
		Snapshot snapshot = new Snapshot(Subject.of(visit.trustReference(), assessment), signature, check.outcome());
		SignedVersion signed = SignedVersion.of(assessment.id(), snapshot);
		this.versions.add(signed);
		this.results.add(assessment.id(), snapshot);
		record(visit, assessment, signed);
		this.letters.tellEveryone(visit, assessment, signed);
		return signed.version();
	}

	/** Numbers that no longer follow from the answers are not sealed. */
	private void requireSound(Assessment assessment) {
		if (!this.count.isResultAsStored(assessment)) {
			throw new AssessmentRefusal("The results on the pages no longer follow from the answers, so nothing was"
					+ " signed. Ask whoever runs this service to look into it.");
		}
	}

	private void record(TrustVisit visit, Assessment assessment, SignedVersion signed) {
		this.log.record(visit.trustId(), visit.personId(), Act.SIGNED_OFF,
				Map.of("assessment", assessment.reference().toString(), "version", Integer.toString(signed.version()),
						"hash", signed.hash(), "year", assessment.academicYear().toString()));
	}

}
