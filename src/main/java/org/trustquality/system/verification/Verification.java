package org.trustquality.system.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.trustquality.assessment.evidence.FileVerification;
import org.trustquality.assessment.keeping.DeletionVerification;
import org.trustquality.assessment.signoff.VerifiedVersions;
import org.trustquality.assessment.signoff.VersionVerification;
import org.trustquality.audit.ActivityHead;
import org.trustquality.audit.ActivityLog;
import org.trustquality.audit.ActivityVerification;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks through one trust: its activity log, its signed versions, whether the two tell
 * the same, the files that boards rely on, and whether answers went as the log says. It
 * sees the trust as at one moment, also while people work there.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Verification {

	private final ActivityLog log;

	private final VersionVerification versions;

	private final FileVerification files;

	private final DeletionVerification deletions;

	private final Trusts trusts;

	Verification(ActivityLog log, VersionVerification versions, FileVerification files, DeletionVerification deletions,
			Trusts trusts) {
		this.log = log;
		this.versions = versions;
		this.files = files;
		this.deletions = deletions;
		this.trusts = trusts;
	}

	/**
	 * The trust for which this thread works.
	 * @param kept all heads that were kept earlier, of whichever trust
	 */
	VerifiedTrust of(int trustId, List<KeptHead> kept) {
		UUID reference = this.trusts.get(trustId).reference();
		ActivityVerification activities = this.log.verify(trustId, null);
		List<String> faults = new ArrayList<>(activities.faults());
		List<ActivityHead> heads = kept.stream()
			.filter((head) -> head.trust().equals(reference))
			.map(KeptHead::head)
			.toList();
		heads.forEach((head) -> this.log.verify(trustId, head)
			.faults()
			.stream()
			.filter((fault) -> !faults.contains(fault))
			.forEach(faults::add));
		List<String> named = new ArrayList<>(faults.stream().map((fault) -> "activity log: " + fault).toList());
		VerifiedVersions signed = this.versions.ofTrust(trustId);
		named.addAll(signed.faults());
		named.addAll(this.files.ofTrust(trustId));
		named.addAll(this.deletions.ofTrust(trustId));
		return new VerifiedTrust(new KeptHead(reference, this.log.head(trustId)), activities.lines(), signed.versions(),
				heads.size(), named);
	}

	/**
	 * What was found in one trust.
	 *
	 * @param head where its activity log ends now
	 * @param lines lines of its activity log
	 * @param versions signed versions
	 * @param compared heads that were kept earlier and belong to it
	 * @param faults what is wrong
	 */
	record VerifiedTrust(KeptHead head, long lines, int versions, int compared, List<String> faults) {

		VerifiedTrust {
			faults = List.copyOf(faults);
		}

		/** What is wrong, with the trust. */
		List<String> named() {
			return this.faults.stream().map((fault) -> "Trust " + this.head.trust() + ", " + fault).toList();
		}

	}

}
