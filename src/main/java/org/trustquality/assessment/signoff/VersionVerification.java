package org.trustquality.assessment.signoff;

import java.util.List;

import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.meeting.AgreedLevels;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.framework.Editions;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads all signed versions of a trust and tells what is wrong with them: content that is
 * not what was signed, a broken row of versions, a version without its line in the
 * activity log, a line without its version, or agreed levels that the version in force
 * does not have.
 */
@Service
@Transactional(readOnly = true)
public class VersionVerification {

	private final SignedVersions versions;

	private final Assessments assessments;

	private final AgreedLevels levels;

	private final Editions editions;

	private final ActivityLog log;

	private final Trusts trusts;

	VersionVerification(SignedVersions versions, Assessments assessments, AgreedLevels levels, Editions editions,
			ActivityLog log, Trusts trusts) {
		this.versions = versions;
		this.assessments = assessments;
		this.levels = levels;
		this.editions = editions;
		this.log = log;
		this.trusts = trusts;
	}

	/** Every version of the trust for which this transaction works. */
	public VerifiedVersions ofTrust(int trustId) {
		VersionCheck check = new VersionCheck(this.trusts.get(trustId).reference());
		this.versions.ofTrust(trustId).forEach(check::take);
		this.log.all(trustId, Act.SIGNED_OFF).forEach(check::takeLine);
		this.assessments.closed(trustId)
			.forEach((assessment) -> check.takeAssessment(assessment, this.editions.get(assessment.editionId()),
					this.levels.of(assessment)));
		return check.finish();
	}

}
