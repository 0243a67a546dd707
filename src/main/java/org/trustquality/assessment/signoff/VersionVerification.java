package org.trustquality.assessment.signoff;

import java.util.List;

import org.trustquality.assessment.Assessments;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads all signed versions of a trust and tells what is wrong with them: content that is
 * not what was signed, a broken row of versions, a version without its line in the
 * activity log, or a line without its version.
 */
@Service
@Transactional(readOnly = true)
public class VersionVerification {

	private final SignedVersions versions;

	private final Assessments assessments;

	private final ActivityLog log;

	private final Trusts trusts;

	VersionVerification(SignedVersions versions, Assessments assessments, ActivityLog log, Trusts trusts) {
		this.versions = versions;
		this.assessments = assessments;
		this.log = log;
		this.trusts = trusts;
	}

	/** Every version of the trust for which this transaction works. */
	public VerifiedVersions ofTrust(int trustId) {
		VersionReading reading = new VersionReading(this.trusts.get(trustId).reference());
		this.versions.ofTrust(trustId).forEach(reading::take);
		this.log.all(trustId, Act.SIGNED_OFF).forEach(reading::takeLine);
		this.assessments.closed(trustId).forEach(reading::takeAssessment);
		return reading.finish();
	}

}
