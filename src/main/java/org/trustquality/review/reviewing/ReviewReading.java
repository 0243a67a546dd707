package org.trustquality.review.reviewing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.AccessRefusal;
import org.trustquality.access.NotVisible;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.access.advising.Appointments;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.signoff.SignedVersion;
import org.trustquality.assessment.signoff.SignedVersions;
import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.review.beside.BoardSide;
import org.trustquality.review.blind.Blindness;
import org.trustquality.review.judgement.Review;
import org.trustquality.review.judgement.Reviews;
import org.trustquality.review.share.ReadingKind;
import org.trustquality.review.share.Share;
import org.trustquality.review.share.ShareLevel;
import org.trustquality.review.share.ShareReadings;
import org.trustquality.review.share.SharedWithAdviser;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts before an adviser what they review. Nothing of the board's side is among it unless
 * a page asks for it; then it is what is revealed, and the reading is written down.
 */
@Service
@Transactional
public class ReviewReading {

	private final SharedWithAdviser shares;

	private final Appointments appointments;

	private final SignedVersions versions;

	private final Blindness blindness;

	private final ShareReadings readings;

	private final Reviews reviews;

	private final Trusts trusts;

	ReviewReading(SharedWithAdviser shares, Appointments appointments, SignedVersions versions, Blindness blindness,
			ShareReadings readings, Reviews reviews, Trusts trusts) {
		this.shares = shares;
		this.appointments = appointments;
		this.versions = versions;
		this.blindness = blindness;
		this.readings = readings;
		this.reviews = reviews;
		this.trusts = trusts;
	}

	/**
	 * What an adviser reviews, without the board's side, yet with the trust's evidence.
	 * Whoever shows it to them says so.
	 * @throws NotVisible if it is not shared with them or not signed
	 */
	public Reviewed of(AdviserVisit adviser, UUID trust, UUID assessment) {
		Share share = this.shares.require(adviser, trust, assessment);
		return reviewed(adviser, share, this.reviews.of(share.assessment(), adviser.adviserId()).orElse(null));
	}

	/** Writes down that the adviser is shown a page of it without the board's side. */
	public void show(AdviserVisit adviser, Reviewed reviewed) {
		this.readings.record(adviser, reviewed.share(), ReadingKind.BLIND);
	}

	/**
	 * Shows it with as much of the board's side as is revealed.
	 * @throws AccessRefusal if the adviser has begun no review
	 */
	public Reviewed showBeside(AdviserVisit adviser, Reviewed reviewed) {
		reviewed.begun();
		Reviewed beside = beside(adviser, reviewed);
		this.readings.record(adviser, reviewed.share(),
				beside.board().isEmpty() ? ReadingKind.BLIND : ReadingKind.REVIEW);
		return beside;
	}

	/**
	 * What an adviser changes: nobody else does before the transaction ends.
	 * @throws NotVisible if it is not shared with them
	 * @throws AccessRefusal if they have begun no review
	 */
	Reviewed hold(AdviserVisit adviser, UUID trust, UUID assessment) {
		Share share = this.shares.require(adviser, trust, assessment);
		Review review = this.reviews.hold(share.assessment(), adviser.adviserId()).orElseThrow(() -> notBegun(share));
		return reviewed(adviser, share, review);
	}

	/** With as much of the board's side as is revealed; nobody is shown it. */
	Reviewed beside(AdviserVisit adviser, Reviewed reviewed) {
		Share share = reviewed.share();
		Outcome outcome = outcome(version(share.assessment(), reviewed.version()));
		return reviewed.beside(BoardSide.of(outcome, this.blindness.of(adviser, share),
				share.level().covers(ShareLevel.REASONS_AND_EVIDENCE)));
	}

	private RuntimeException notBegun(Share share) {
		return this.versions.newest(share.assessment()).isPresent() ? Reviewed.notBegun() : new NotVisible();
	}

	private Reviewed reviewed(AdviserVisit adviser, Share share, @Nullable Review review) {
		SignedVersion newest = this.versions.newest(share.assessment()).orElseThrow(NotVisible::new);
		SignedVersion version = (review == null || review.version() == newest.version()) ? newest
				: version(share.assessment(), review.version());
		Outcome outcome = outcome(version);
		return new Reviewed(share, trust(share), mandate(adviser, share, review), version.version(), newest.version(),
				outcome.edition(), evidence(outcome, share), review,
				(review != null) ? this.reviews.told(review) : Map.of(),
				(review != null) ? this.reviews.committed(review) : Map.of(), BoardSide.NOTHING);
	}

	private SignedVersion version(AssessmentId assessment, int number) {
		return this.versions.version(assessment, number).orElseThrow(NotVisible::new);
	}

	private static Outcome outcome(SignedVersion version) {
		return version.readable()
			.orElseThrow(() -> new AccessRefusal("Version " + version.version()
					+ " is not the same as when it was signed, so it is not shown. Tell whoever runs this service."))
			.outcome();
	}

	private Reviewed.ReviewedTrust trust(Share share) {
		Trust trust = this.trusts.get(share.assessment().trustId());
		return new Reviewed.ReviewedTrust(trust.reference(), trust.name(), trust.isSingleAcademy(), trust.isClosed());
	}

	private Mandate mandate(AdviserVisit adviser, Share share, @Nullable Review review) {
		if (!this.appointments.isReviewer(adviser.adviserId(), share.assessment().trustId())) {
			return Mandate.READS;
		}
		return (review == null && this.blindness.hasRead(adviser, share.assessment())) ? Mandate.HAS_READ
				: Mandate.REVIEWS;
	}

	private static List<EvidenceEntry> evidence(Outcome outcome, Share share) {
		return share.level().covers(ShareLevel.REASONS_AND_EVIDENCE)
				? outcome.evidence().stream().filter((item) -> !item.confidential()).toList() : List.of();
	}

}
