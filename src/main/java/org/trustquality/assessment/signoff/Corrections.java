package org.trustquality.assessment.signoff;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.evidence.EvidenceItems;
import org.trustquality.assessment.meeting.AgreedLevels;
import org.trustquality.assessment.meeting.Agreement;
import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works over what was signed: the levels can change again until another version is signed
 * or the correction is given up. What was signed stays as it is and counts meanwhile.
 */
@Service
@Transactional
public class Corrections {

	private final Assessments assessments;

	private final SignedVersions versions;

	private final AgreedLevels levels;

	private final EvidenceItems evidence;

	private final Editions editions;

	private final ActivityLog log;

	Corrections(Assessments assessments, SignedVersions versions, AgreedLevels levels, EvidenceItems evidence,
			Editions editions, ActivityLog log) {
		this.assessments = assessments;
		this.versions = versions;
		this.levels = levels;
		this.evidence = evidence;
		this.editions = editions;
		this.log = log;
	}

	/**
	 * An assessment that can be corrected or is being corrected, for an organiser.
	 * @throws org.trustquality.assessment.AssessmentRefusal if it is neither
	 */
	@Transactional(readOnly = true)
	public Correctable correctable(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toOrganise(visit, reference);
		if (!assessment.allows(AssessmentEvent.CORRECTION_GIVEN_UP)) {
			assessment.requireAllows(AssessmentEvent.CORRECTION);
		}
		return new Correctable(assessment, inForce(assessment).version());
	}

	/** Begins to correct, for an organiser. */
	public void begin(TrustVisit visit, UUID reference, String reason) {
		Assessment assessment = this.assessments.beginCorrection(visit, reference, reason);
		this.log.record(visit.trustId(), visit.personId(), Act.CORRECTION_BEGUN,
				Map.of("year", assessment.academicYear().toString(), "reason", reason));
	}

	/**
	 * Gives the correction up and puts the signed levels and evidence back, for an
	 * organiser.
	 * @return the number of the version that stays in force
	 */
	public int giveUp(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.giveUpCorrection(visit, reference);
		SignedVersion signed = inForce(assessment);
		Outcome outcome = signed.required().outcome();
		this.levels.putBack(assessment, levels(assessment, outcome));
		this.evidence.putBack(assessment.id(), outcome.evidence().stream().map(EvidenceEntry::item).toList());
		this.log.record(visit.trustId(), visit.personId(), Act.CORRECTION_GIVEN_UP,
				Map.of("year", assessment.academicYear().toString()));
		return signed.version();
	}

	private SignedVersion inForce(Assessment assessment) {
		return this.versions.inForce(assessment).orElseThrow(NotVisible::new);
	}

	private Map<Integer, Agreement> levels(Assessment assessment, Outcome signed) {
		Edition edition = this.editions.get(assessment.editionId());
		Map<Integer, Agreement> levels = new TreeMap<>();
		signed.agreed()
			.forEach((statement) -> levels.put(edition.position(statement.indicator()), statement.agreement()));
		return levels;
	}

	/**
	 * What can be corrected.
	 *
	 * @param version the number of the version in force
	 */
	public record Correctable(Assessment assessment, int version) {

		/** Whether a correction is under way. */
		public boolean isUnderWay() {
			return this.assessment.allows(AssessmentEvent.CORRECTION_GIVEN_UP);
		}

	}

}
