package org.trustquality.review.bundle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;
import org.trustquality.assessment.signoff.snapshot.Snapshot;
import org.trustquality.review.share.Share;
import org.trustquality.review.share.ShareLevel;

/**
 * What a share opens of the evidence of a signed version: everything that is not
 * confidential, if evidence is shared at all.
 *
 * @param share the share
 * @param snapshot the version
 */
record SharedEvidence(Share share, Snapshot snapshot) {

	/** Whether the trust shares what it relies on. */
	boolean isShared() {
		return this.share.level().covers(ShareLevel.REASONS_AND_EVIDENCE);
	}

	/** The items, in the edition's order. */
	List<EvidenceEntry> items() {
		return this.share.level().evidence(this.snapshot.outcome());
	}

	/** The items about one indicator. */
	List<EvidenceEntry> about(String indicator) {
		return items().stream().filter((entry) -> entry.indicator().equals(indicator)).toList();
	}

	/** An item with a file. */
	Optional<EvidenceEntry> file(UUID item) {
		return items().stream().filter((entry) -> entry.item().equals(item) && entry.file() != null).findFirst();
	}

	/** What the indicator of an item is called. */
	String indicator(EvidenceEntry entry) {
		return this.snapshot.outcome()
			.edition()
			.indicator(entry.indicator())
			.map((indicator) -> indicator.title())
			.orElse(entry.indicator());
	}

	int trustId() {
		return this.share.assessment().trustId();
	}

}
