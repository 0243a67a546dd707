package org.trustquality.review.version;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.signoff.SignedVersions;
import org.trustquality.assessment.signoff.snapshot.AgreedStatement;
import org.trustquality.assessment.signoff.snapshot.BoardStatistics.IndicatorStatistics;
import org.trustquality.assessment.signoff.snapshot.EditionUsed;
import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.assessment.signoff.snapshot.Snapshot;
import org.trustquality.framework.Edition;
import org.trustquality.framework.EditionNumber;
import org.trustquality.framework.Editions;
import org.trustquality.review.blind.Blindness;
import org.trustquality.review.blind.Revealed;
import org.trustquality.review.share.ReadingKind;
import org.trustquality.review.share.Share;
import org.trustquality.review.share.ShareLevel;
import org.trustquality.review.share.ShareReadings;
import org.trustquality.review.share.SharedWithAdviser;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a shared version to an adviser and writes down that it was read, in one
 * transaction. What the share does not open, and what is not revealed yet, is left out
 * here, so that no page or answer can show it by mistake.
 */
@Service
@Transactional
public class SharedVersions {

	private final SharedWithAdviser shared;

	private final SignedVersions versions;

	private final Blindness blindness;

	private final ShareReadings readings;

	private final Editions editions;

	private final Trusts trusts;

	SharedVersions(SharedWithAdviser shared, SignedVersions versions, Blindness blindness, ShareReadings readings,
			Editions editions, Trusts trusts) {
		this.shared = shared;
		this.versions = versions;
		this.blindness = blindness;
		this.readings = readings;
		this.editions = editions;
		this.trusts = trusts;
	}

	/**
	 * The newest version of an assessment that is shared with an adviser.
	 * @throws NotVisible if it is not shared
	 * @throws AssessmentRefusal if it is not as it was signed
	 */
	public SharedVersion read(AdviserVisit adviser, UUID trustReference, UUID assessment) {
		Share share = this.shared.require(adviser, trustReference, assessment);
		Snapshot snapshot = this.versions.newest(share.assessment()).orElseThrow(NotVisible::new).required();
		Revealed revealed = this.blindness.of(adviser, share);
		this.readings.record(adviser, share, revealed.counted(ReadingKind.VERSION));
		return of(share, snapshot, revealed);
	}

	private SharedVersion of(Share share, Snapshot snapshot, Revealed revealed) {
		Outcome outcome = snapshot.outcome();
		List<SharedPart> parts = outcome.edition()
			.dimensions()
			.stream()
			.map((dimension) -> revealed.shows(dimension.id()) ? part(share.level(), outcome, dimension)
					: SharedPart.hidden(dimension.id(), dimension.title()))
			.toList();
		boolean whole = parts.stream().allMatch(SharedPart::revealed);
		return new SharedVersion(share, this.trusts.get(share.assessment().trustId()).name(),
				snapshot.subject().academicYear(), snapshot.signature().version(),
				EnglishDay.of(EnglishDay.at(snapshot.signature().signedAt())), title(outcome),
				outcome.edition().levels(), whole ? outcome.figures().agreed().composite() : null, parts,
				share.level().evidence(outcome).size(), (whole && share.level().covers(ShareLevel.REASONS_AND_EVIDENCE))
						? outcome.evidence().stream().filter(EvidenceEntry::confidential).count() : 0);
	}

	private String title(Outcome outcome) {
		return this.editions.find(EditionNumber.published(outcome.edition().id()))
			.map(Edition::title)
			.orElseGet(outcome.edition()::id);
	}

	private static SharedPart part(ShareLevel level, Outcome outcome, EditionUsed.DimensionUsed dimension) {
		return new SharedPart(dimension.id(), dimension.title(), true, outcome.agreedScore(dimension.id()),
				dimension.indicators().stream().map((indicator) -> statement(level, outcome, indicator)).toList());
	}

	private static SharedStatement statement(ShareLevel level, Outcome outcome, EditionUsed.IndicatorUsed indicator) {
		AgreedStatement agreed = outcome.statement(indicator.id());
		boolean reasons = level.covers(ShareLevel.REASONS_AND_EVIDENCE);
		boolean views = level.covers(ShareLevel.VIEWS);
		return new SharedStatement(indicator.id(), indicator.title(),
				(agreed != null) ? agreed.words() : left(outcome, indicator.id()), target(outcome, agreed),
				agreed != null && agreed.discussWithAdviser(), (reasons && agreed != null) ? agreed.reason() : null,
				views && agreed != null && agreed.dissentNoted(),
				views ? outcome.statistics(indicator.id()).map((each) -> spread(outcome, each)).orElse("") : "",
				evidence(level, outcome, indicator.id()));
	}

	private static @Nullable String left(Outcome outcome, String indicator) {
		return outcome.isDropped(indicator) ? "Left out as not applicable" : null;
	}

	private static @Nullable String target(Outcome outcome, @Nullable AgreedStatement agreed) {
		Integer target = (agreed != null) ? agreed.targetLevel() : null;
		return (target != null) ? target + " " + outcome.edition().levels().get(target - 1) : null;
	}

	/** Counts alone, where they may be shown: no average and no chief executive. */
	private static String spread(Outcome outcome, IndicatorStatistics statistics) {
		List<Integer> distribution = statistics.distribution();
		if (distribution == null) {
			return "";
		}
		List<String> counts = new ArrayList<>();
		for (int level = 0; level < distribution.size(); level++) {
			if (distribution.get(level) > 0) {
				counts
					.add(distribution.get(level) + " at " + (level + 1) + " " + outcome.edition().levels().get(level));
			}
		}
		if (statistics.notSure() > 0) {
			counts.add(statistics.notSure() + " not sure");
		}
		if (statistics.notApplicable() > 0) {
			counts.add(statistics.notApplicable() + " said it does not apply");
		}
		return String.join(", ", counts);
	}

	private static List<SharedItem> evidence(ShareLevel level, Outcome outcome, String indicator) {
		return level.evidence(outcome)
			.stream()
			.filter((item) -> item.indicator().equals(indicator))
			.map(SharedItem::of)
			.toList();
	}

}
