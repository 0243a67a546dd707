package org.trustquality.review.crosswalk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.signoff.SignedVersion;
import org.trustquality.assessment.signoff.SignedVersions;
import org.trustquality.assessment.signoff.snapshot.EditionUsed;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.assessment.signoff.snapshot.Snapshot;
import org.trustquality.framework.Crosswalk;
import org.trustquality.framework.Edition;
import org.trustquality.framework.EditionNumber;
import org.trustquality.framework.Editions;
import org.trustquality.review.blind.Blindness;
import org.trustquality.review.blind.Revealed;
import org.trustquality.review.share.ReadingKind;
import org.trustquality.review.share.Share;
import org.trustquality.review.share.ShareReadings;
import org.trustquality.review.share.SharedWithAdviser;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an adviser sees of the crosswalk of an assessment that is shared with them: the
 * agreed levels, as far as they are revealed, and never anything that trustees answered.
 * A part has no number before all of it is revealed, because the number would tell of
 * what is not.
 */
@Service
@Transactional
class SharedCrosswalk {

	private final SharedWithAdviser shared;

	private final SignedVersions versions;

	private final Blindness blindness;

	private final ShareReadings readings;

	private final Editions editions;

	private final Trusts trusts;

	SharedCrosswalk(SharedWithAdviser shared, SignedVersions versions, Blindness blindness, ShareReadings readings,
			Editions editions, Trusts trusts) {
		this.shared = shared;
		this.versions = versions;
		this.blindness = blindness;
		this.readings = readings;
		this.editions = editions;
		this.trusts = trusts;
	}

	/**
	 * A shared assessment as the adviser may see it; that they read it is written down.
	 * @throws NotVisible if it is not shared with them or not signed
	 */
	LaidAssessment of(AdviserVisit adviser, UUID trust, UUID assessment) {
		Share share = this.shared.require(adviser, trust, assessment);
		SignedVersion signed = this.versions.newest(share.assessment()).orElseThrow(NotVisible::new);
		Revealed revealed = this.blindness.of(adviser, share);
		this.readings.record(adviser, share, revealed.counted(ReadingKind.VERSION));
		Snapshot snapshot = signed.readable().orElseThrow(NotVisible::new);
		String edition = EditionNumber.published(snapshot.outcome().edition().id());
		return new LaidAssessment(
				this.trusts.get(share.assessment().trustId()).name() + ", assessment "
						+ snapshot.subject().academicYear(),
				edition, this.editions.find(edition).map(Edition::crosswalk).orElseGet(Crosswalk::none),
				statements(snapshot.outcome(), revealed), signed.version(), false);
	}

	private static Map<String, Statement> statements(Outcome outcome, Revealed revealed) {
		Map<String, Statement> statements = new LinkedHashMap<>();
		for (EditionUsed.DimensionUsed dimension : outcome.edition().dimensions()) {
			for (EditionUsed.IndicatorUsed indicator : dimension.indicators()) {
				statements.put(indicator.id(),
						revealed.shows(dimension.id())
								? Agreed.statement(outcome, indicator.id(), indicator.title(), null)
								: Statement.hidden(indicator.id(), indicator.title()));
			}
		}
		return statements;
	}

}
