package org.trustquality.review.share;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.TrustVisit;
import org.trustquality.access.advising.Appointment;
import org.trustquality.access.advising.Appointments;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.signoff.SignedVersion;
import org.trustquality.assessment.signoff.SignedVersions;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.review.judgement.Review;
import org.trustquality.review.judgement.Reviews;
import org.trustquality.trust.EnglishDay;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Organisers share what their board signed with an adviser who is appointed to the trust.
 *
 * <p>
 * There is one share for each adviser and assessment. Sharing more or less is another one
 * in its place, so that it stays readable what was shared when. Nobody opens more than
 * they have looked at: whoever shares says which share they saw, and if another stands
 * there by then, nothing is shared. Taking back works from the adviser's next request on.
 */
@Service
@Transactional
public class Sharing {

	private final Assessments assessments;

	private final Appointments appointments;

	private final GrantedShares shares;

	private final SignedVersions versions;

	private final Reviews reviews;

	private final People people;

	private final ShareLetters letters;

	private final ActivityLog log;

	private final Clock clock;

	Sharing(Assessments assessments, Appointments appointments, GrantedShares shares, SignedVersions versions,
			Reviews reviews, People people, ShareLetters letters, ActivityLog log, Clock clock) {
		this.assessments = assessments;
		this.appointments = appointments;
		this.shares = shares;
		this.versions = versions;
		this.reviews = reviews;
		this.people = people;
		this.letters = letters;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * A signed-off assessment with whom it is and can be shared, for an organiser.
	 * @throws AssessmentRefusal if its chair has not signed
	 */
	@Transactional(readOnly = true)
	public Shareable shareable(TrustVisit visit, UUID reference) {
		return shareable(visit, this.assessments.toOrganise(visit, reference));
	}

	private Shareable shareable(TrustVisit visit, Assessment assessment) {
		if (!assessment.isSignedOff()) {
			throw new AssessmentRefusal(
					"Only an assessment that the chair has signed off can be shared with an adviser.");
		}
		LocalDate today = EnglishDay.today(this.clock);
		List<GrantedShare> all = this.shares.of(assessment.id());
		List<Appointment> appointed = this.appointments.inForce(visit.trustId());
		Map<UUID, String> names = names(visit, all, appointed);
		List<ShareAdviser> advisers = appointed.stream()
			.map((each) -> new ShareAdviser(each, names.getOrDefault(each.adviserId(), ""),
					open(all, each.adviserId(), today).orElse(null),
					this.reviews.known(assessment.id(), each.adviserId()).orElse(null)))
			.toList();
		Set<UUID> now = advisers.stream()
			.flatMap((adviser) -> Stream.ofNullable(adviser.now()))
			.map((each) -> each.share().id())
			.collect(Collectors.toSet());
		return new Shareable(assessment, advisers,
				all.stream().filter((each) -> !now.contains(each.share().id())).toList(), names);
	}

	private Map<UUID, String> names(TrustVisit visit, List<GrantedShare> shared, List<Appointment> appointed) {
		return this.people
			.names(visit.trustId(),
					Stream
						.concat(appointed.stream().map(Appointment::adviserId),
								shared.stream()
									.flatMap((each) -> Stream.of(each.share().adviserId(), each.grantedBy())))
						.collect(Collectors.toSet()));
	}

	private static Optional<GrantedShare> open(List<GrantedShare> all, UUID adviser, LocalDate today) {
		return all.stream()
			.filter((each) -> each.share().adviserId().equals(adviser) && each.isOpen(today))
			.findFirst();
	}

	/** What a wish would change, for an organiser to look at. */
	@Transactional(readOnly = true)
	public ShareChange change(TrustVisit visit, UUID reference, ShareWish wish) {
		return change(shareable(visit, reference), wish);
	}

	private ShareChange change(Shareable shareable, ShareWish wish) {
		ShareAdviser adviser = shareable.adviser(wish.adviserId()).orElseThrow(NotVisible::new);
		SharedContent content = new SharedContent(this.versions.newest(shareable.assessment().id())
			.flatMap(SignedVersion::readable)
			.orElseThrow(() -> new AssessmentRefusal(
					"What was signed is not the same as when it was signed, so it cannot be shared. Tell whoever runs this"
							+ " service."))
			.outcome());
		return new ShareChange(shareable.assessment(), adviser, wish, content.opened(adviser.before(), wish),
				content.closed(adviser.before(), wish));
	}

	/**
	 * Shares, for an organiser.
	 * @param seen what stood for the share of then where they looked at the change
	 * @throws AssessmentRefusal if another share stands there by now
	 */
	public void share(TrustVisit visit, UUID reference, ShareWish wish, String seen) {
		Assessment assessment = this.assessments.toChange(visit, reference);
		Shareable shareable = shareable(visit, assessment);
		ShareAdviser adviser = shareable.adviser(wish.adviserId()).orElseThrow(NotVisible::new);
		if (!adviser.seen().equals(seen)) {
			throw new AssessmentRefusal("What is shared with " + adviser.name()
					+ " changed after you looked at it, so nothing was shared. Look once more.");
		}
		if (wish.endsOn().isAfter(adviser.latest()) || wish.isLike(adviser.before())) {
			throw new AssessmentRefusal("That cannot be shared any more as you chose it. Choose once more.");
		}
		shareable.over()
			.stream()
			.filter((each) -> each.revokedAt() == null && each.share().adviserId().equals(wish.adviserId()))
			.forEach((each) -> this.shares.revoke(each.share()));
		if (adviser.now() != null) {
			this.shares.revoke(adviser.now().share());
		}
		this.shares.add(assessment.id(), wish, visit.personId());
		this.log.record(visit.trustId(), visit.personId(), Act.SHARED,
				Map.of("year", assessment.academicYear().toString(), "person", wish.adviserId().toString(), "until",
						EnglishDay.of(wish.endsOn()), "level", wish.level().words().toLowerCase(Locale.UK)));
		this.letters.shared(visit, assessment, wish);
	}

	/**
	 * A share that can be taken back, for an organiser.
	 * @throws NotVisible if the assessment has no such share
	 * @throws AssessmentRefusal if it is over
	 */
	@Transactional(readOnly = true)
	public Revocable revocable(TrustVisit visit, UUID reference, UUID shareId) {
		return revocable(visit, this.assessments.toOrganise(visit, reference), shareId);
	}

	private Revocable revocable(TrustVisit visit, Assessment assessment, UUID shareId) {
		GrantedShare found = this.shares.of(assessment.id())
			.stream()
			.filter((each) -> each.share().id().equals(shareId))
			.findFirst()
			.orElseThrow(NotVisible::new);
		if (!found.isOpen(EnglishDay.today(this.clock))) {
			throw new AssessmentRefusal("This is no longer shared.");
		}
		UUID adviser = found.share().adviserId();
		return new Revocable(assessment, found,
				this.people.names(visit.trustId(), Set.of(adviser)).getOrDefault(adviser, Shareable.GONE),
				this.reviews.known(assessment.id(), adviser).orElse(null));
	}

	/** Whether an assessment is shared with an adviser now. */
	@Transactional(readOnly = true)
	public boolean isShared(AssessmentId assessment, UUID adviserId) {
		return open(this.shares.of(assessment), adviserId, EnglishDay.today(this.clock)).isPresent();
	}

	/** Takes a share back, for an organiser. */
	public void revoke(TrustVisit visit, UUID reference, UUID shareId) {
		Revocable revocable = revocable(visit, this.assessments.toChange(visit, reference), shareId);
		Share share = revocable.granted().share();
		this.shares.revoke(share);
		this.log.record(visit.trustId(), visit.personId(), Act.SHARE_REVOKED, Map.of("year",
				revocable.assessment().academicYear().toString(), "person", share.adviserId().toString()));
		this.letters.revoked(visit, revocable.assessment(), share.adviserId());
	}

	/**
	 * A share that is about to be taken back.
	 *
	 * @param review the adviser's review, once the trust knows of it; null before
	 */
	public record Revocable(Assessment assessment, GrantedShare granted, String adviser, @Nullable Review review) {

		/** What becomes of a review that is not closed; null if there is none. */
		public @Nullable String openReview() {
			if (this.review == null) {
				return null;
			}
			return switch (this.review.state()) {
				case SENT -> "Their review waits for your reply. They could not read it any more.";
				case REPLIED, AGREED ->
					"Their review is not closed. They could not put down any more what you both agree "
							+ "on, nor close it.";
				default -> null;
			};
		}

	}

}
