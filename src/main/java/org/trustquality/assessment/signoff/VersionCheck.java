package org.trustquality.assessment.signoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.Digest;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.AssessmentState;
import org.trustquality.assessment.meeting.Agreement;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.assessment.signoff.snapshot.Signature;
import org.trustquality.assessment.signoff.snapshot.Snapshot;
import org.trustquality.assessment.signoff.snapshot.Subject;
import org.trustquality.audit.Activity;
import org.trustquality.framework.Edition;
import tools.jackson.core.JacksonException;

/** Takes a trust's versions, then what is said about them elsewhere. */
final class VersionCheck {

	private final UUID trust;

	private final List<String> faults = new ArrayList<>();

	/** What the activity log has to say, by name of the version. */
	private final Map<String, SignedVersion> unlogged = new LinkedHashMap<>();

	private final Set<AssessmentId> signed = new HashSet<>();

	private final Map<AssessmentId, SignedVersion> last = new HashMap<>();

	/** What the last version says, where it can be read. */
	private final Map<AssessmentId, Outcome> outcomes = new HashMap<>();

	private int versions;

	VersionCheck(UUID trust) {
		this.trust = trust;
	}

	/** The next version, those of one assessment in their order. */
	void take(SignedVersion version) {
		this.versions++;
		check(version.hash().equals(Digest.of(version.content())), version, "is not as it was signed");
		SignedVersion before = this.last.put(version.assessment(), version);
		check(version.version() == ((before != null) ? before.version() : 0) + 1, version,
				"does not follow the version before it");
		takeContent(version, (before != null) ? before.hash() : Signature.NOTHING_BEFORE);
		this.unlogged.put(name(version), version);
		this.signed.add(version.assessment());
	}

	private void takeContent(SignedVersion version, String previousHash) {
		try {
			Snapshot content = version.snapshot();
			this.outcomes.put(version.assessment(), content.outcome());
			check(content.content().equals(version.content()), version, "is not written as this service writes");
			check(matches(content.subject(), version.assessment()), version, "speaks of another assessment");
			check(matches(content.signature(), version), version, "states another signature than its row");
			check(content.signature().previousHash().equals(previousHash), version,
					"was signed after another version than the one before it");
		}
		catch (JacksonException ex) {
			this.outcomes.remove(version.assessment());
			check(false, version, "cannot be read");
		}
	}

	private boolean matches(Subject subject, AssessmentId assessment) {
		return subject.trust().equals(this.trust) && subject.assessment().equals(assessment.assessmentId())
				&& subject.academicYear().equals(assessment.academicYear() + " to " + (assessment.academicYear() + 1));
	}

	private static boolean matches(Signature signature, SignedVersion version) {
		return signature.version() == version.version() && signature.signedAt().equals(version.signedAt())
				&& signature.signedBy().equals(version.signedBy())
				&& signature.meetingDate().equals(version.meetingDate())
				&& signature.minuteReference().equals(version.minuteReference())
				&& Objects.equals(signature.correctionReason(), version.correctionReason());
	}

	/** The next line of the activity log that tells of a version. */
	void takeLine(Activity line) {
		String name = name(line.details().get("assessment"), line.details().get("version"));
		SignedVersion version = this.unlogged.remove(name);
		if (version == null) {
			this.faults.add(name + " is not there once for line " + line.sequence() + " of the activity log");
		}
		else {
			check(version.hash().equals(line.details().get("hash")) && version.signedBy().equals(line.actor()), version,
					"is not the one that line " + line.sequence() + " of the activity log tells of");
		}
	}

	/**
	 * A closed assessment.
	 * @param levels what the board settled on as the meeting shows it, by position
	 */
	void takeAssessment(Assessment assessment, Edition edition, Map<Integer, Agreement> levels) {
		if (assessment.isSignedOff() != this.signed.remove(assessment.id())) {
			this.faults.add("Assessment " + assessment.reference() + (assessment.isSignedOff()
					? " is signed off and has no version" : " has a version and is not signed off"));
		}
		Outcome signed = this.outcomes.get(assessment.id());
		if (assessment.state() == AssessmentState.SIGNED_OFF && signed != null && !signed.isAgreed(edition, levels)) {
			this.faults
				.add("Assessment " + assessment.reference() + " has other agreed levels than its version in force");
		}
	}

	VerifiedVersions finish() {
		this.unlogged.values().forEach((version) -> check(false, version, "has no line in the activity log"));
		this.signed.forEach((assessment) -> this.faults
			.add("Assessment " + assessment.assessmentId() + " has a version and is not closed"));
		return new VerifiedVersions(this.versions, this.faults);
	}

	private void check(boolean holds, SignedVersion version, String fault) {
		if (!holds) {
			this.faults.add(name(version) + " " + fault);
		}
	}

	private static String name(SignedVersion version) {
		return name(version.assessment().assessmentId().toString(), Integer.toString(version.version()));
	}

	private static String name(@Nullable String assessment, @Nullable String version) {
		return "Assessment " + assessment + ", version " + version;
	}

}
