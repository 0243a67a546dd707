package org.trustquality.review.bundle;

import java.util.Objects;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.signoff.SignedVersions;
import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;
import org.trustquality.assessment.signoff.snapshot.Snapshot;
import org.trustquality.review.share.ReadingKind;
import org.trustquality.review.share.Share;
import org.trustquality.review.share.ShareReadings;
import org.trustquality.review.share.SharedWithAdviser;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the evidence of the signed version in force to an adviser, and writes down that
 * they read it. It tells nothing of the levels that the board agreed, so whoever judges
 * first can read it before: that is what they judge by.
 */
@Service
@Transactional
class EvidenceReading {

	private final SharedWithAdviser shared;

	private final SignedVersions versions;

	private final ShareReadings readings;

	EvidenceReading(SharedWithAdviser shared, SignedVersions versions, ShareReadings readings) {
		this.shared = shared;
		this.versions = versions;
		this.readings = readings;
	}

	/**
	 * Everything for the bundle.
	 * @throws NotVisible if the assessment, or its evidence, is not shared
	 */
	public SharedEvidence bundle(AdviserVisit adviser, UUID trust, UUID assessment) {
		return read(adviser, trust, assessment, ReadingKind.BUNDLE);
	}

	/**
	 * One item with a file.
	 * @throws NotVisible if the version has none with that id, or it is not shared
	 */
	public OpenedFile file(AdviserVisit adviser, UUID trust, UUID assessment, UUID item) {
		SharedEvidence evidence = read(adviser, trust, assessment, ReadingKind.FILE);
		return evidence.file(item)
			.map(EvidenceEntry::file)
			.map((file) -> new OpenedFile(evidence.trustId(), Objects.requireNonNull(file)))
			.orElseThrow(NotVisible::new);
	}

	private SharedEvidence read(AdviserVisit adviser, UUID trust, UUID assessment, ReadingKind kind) {
		Share share = this.shared.require(adviser, trust, assessment);
		SharedEvidence evidence = new SharedEvidence(share, inForce(share));
		if (!evidence.isShared()) {
			throw new NotVisible();
		}
		this.readings.record(adviser, share, kind);
		return evidence;
	}

	/**
	 * What the board signed last.
	 * @throws NotVisible if it has signed nothing
	 * @throws AssessmentRefusal if it is not as it was signed
	 */
	public Snapshot inForce(Share share) {
		return this.versions.newest(share.assessment()).orElseThrow(NotVisible::new).required();
	}

	/**
	 * A file that an adviser may open.
	 *
	 * @param trustId whose it is
	 * @param file the file as the version names it
	 */
	record OpenedFile(int trustId, EvidenceEntry.SignedFile file) {
	}

}
