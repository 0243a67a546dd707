package org.trustquality.assessment.signoff;

import java.util.List;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.signoff.snapshot.Snapshot;
import org.trustquality.trust.EnglishDay;

/**
 * A version as it is read.
 *
 * @param assessment what was assessed
 * @param version the version
 * @param snapshot what was signed
 * @param signer the name of who signed
 * @param all all versions of the assessment, the oldest first
 */
public record ReadVersion(Assessment assessment, SignedVersion version, Snapshot snapshot, String signer,
		List<SignedVersion> all) {

	/** The number of the version in force. */
	public int inForce() {
		return this.all.get(this.all.size() - 1).version();
	}

	public boolean isInForce() {
		return this.version.version() == inForce();
	}

	/** Whether another version is being prepared. */
	public boolean isBeingCorrected() {
		return this.assessment.correctionReason() != null;
	}

	/** The day of the meeting, as people in England write it. */
	public String meetingDay() {
		return EnglishDay.of(this.version.meetingDate());
	}

}
