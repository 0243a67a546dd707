package org.trustquality.review.reply;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.review.beside.ComparedReview;
import org.trustquality.review.beside.SideBySide;
import org.trustquality.review.judgement.Review;
import org.trustquality.review.judgement.Reviews;
import org.trustquality.review.share.Sharing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reviews that a trust was sent, for everybody with a role there. They stay with the
 * trust when it stops sharing.
 */
@Service("sentReviews")
@Transactional(readOnly = true)
public class SentReviews {

	private static final String GONE = "An adviser who has left";

	private final Reviews reviews;

	private final SideBySide sides;

	private final Sharing sharing;

	private final People people;

	SentReviews(Reviews reviews, SideBySide sides, Sharing sharing, People people) {
		this.reviews = reviews;
		this.sides = sides;
		this.sharing = sharing;
		this.people = people;
	}

	/**
	 * All of them, the latest year first, with those who read without a review.
	 */
	public List<SentReview> all(TrustVisit visit) {
		this.people.require(visit, Role.READERS);
		return named(visit, this.reviews.known(visit.trustId()));
	}

	/** Those about one assessment, for a page that links to them. */
	public List<Review> about(AssessmentId assessment) {
		return this.reviews.sent(assessment);
	}

	/**
	 * One of them.
	 * @throws NotVisible if there is none, or the visitor has no role
	 */
	public SentReview get(TrustVisit visit, UUID review) {
		return named(visit, List.of(find(visit, review))).get(0);
	}

	/** The same beside what the board agreed. */
	public ComparedReview compared(TrustVisit visit, UUID review) {
		return this.sides.forTrust(find(visit, review));
	}

	private Review find(TrustVisit visit, UUID review) {
		this.people.require(visit, Role.READERS);
		return this.reviews.sent(visit.trustId(), review).orElseThrow(NotVisible::new);
	}

	/** The names of those who typed the replies. */
	public Map<UUID, String> repliers(TrustVisit visit, ComparedReview review) {
		return this.people.names(visit.trustId(),
				review.points()
					.stream()
					.map((compared) -> compared.point().reply())
					.filter((reply) -> reply != null && reply.by() != null)
					.map((reply) -> java.util.Objects.requireNonNull(reply).by())
					.map(java.util.Objects::requireNonNull)
					.collect(Collectors.toSet()));
	}

	private List<SentReview> named(TrustVisit visit, List<Review> reviews) {
		Set<UUID> advisers = reviews.stream().map(Review::adviserId).collect(Collectors.toSet());
		Map<UUID, String> names = this.people.names(visit.trustId(), advisers);
		return reviews.stream()
			.map((review) -> new SentReview(review, names.getOrDefault(review.adviserId(), GONE),
					this.sharing.isShared(review.assessment(), review.adviserId())))
			.toList();
	}

}
