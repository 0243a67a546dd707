package org.trustquality.review.reply;

import java.util.Map;
import java.util.UUID;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.review.beside.ComparedPoint;
import org.trustquality.review.beside.ComparedReview;
import org.trustquality.review.judgement.Review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets organisers reply to a review, one point at a time, and send the reply in the end.
 * Until then each reply can be changed; afterwards none. No agreed level changes by it.
 */
@Service
@Transactional
public class Replying {

	private final SentReviews reviews;

	private final ReplyRows rows;

	private final People people;

	private final ReplyLetters letters;

	private final ActivityLog log;

	Replying(SentReviews reviews, ReplyRows rows, People people, ReplyLetters letters, ActivityLog log) {
		this.reviews = reviews;
		this.rows = rows;
		this.people = people;
		this.letters = letters;
		this.log = log;
	}

	/**
	 * A review that can be replied to now.
	 * @throws NotVisible for everybody but organisers
	 * @throws AccessRefusal if the reply has been sent
	 */
	@Transactional(readOnly = true)
	public ComparedReview toReply(TrustVisit visit, UUID review) {
		this.people.require(visit, Role.ORGANISERS);
		ComparedReview found = this.reviews.compared(visit, review);
		if (!found.review().state().isToReply()) {
			throw sent();
		}
		return found;
	}

	/**
	 * Replies to one point.
	 * @param seen which state of the point its writer had seen
	 * @throws RepliedElsewhere if somebody else has replied to it since
	 * @throws AccessRefusal if the reply has been sent
	 */
	public void save(TrustVisit visit, UUID review, String subject, ReplyDraft draft, int seen) {
		Review found = toReply(visit, review).review();
		if (!this.rows.touch(found)) {
			throw sent();
		}
		if (!this.rows.reply(found, subject, draft, visit.personId(), seen)) {
			throw this.reviews.compared(visit, review)
				.point(subject)
				.map(ComparedPoint::point)
				.<RuntimeException>map(RepliedElsewhere::new)
				.orElseGet(NotVisible::new);
		}
	}

	/**
	 * Sends the reply to the adviser.
	 * @param seen which state of the review whoever sends it had seen
	 * @throws ReplyNotComplete if a point lacks a reply, or one was changed since
	 * @throws AccessRefusal if it has been sent already
	 */
	public void send(TrustVisit visit, UUID review, int seen) {
		ComparedReview found = toReply(visit, review);
		if (!found.lacking().isEmpty()) {
			throw new ReplyNotComplete("Reply to every point that is named below before you send the reply");
		}
		if (!this.rows.send(found.review(), seen)) {
			throw new ReplyNotComplete(
					"Somebody else changed the reply after you opened this page, so it was not sent. "
							+ "Look at it as it is now, and send it again");
		}
		if (this.reviews.get(visit, review).shared()) {
			this.letters.tellAdviser(visit, found.review());
		}
		this.log.record(visit.trustId(), visit.personId(), Act.REVIEW_REPLIED,
				Map.of("year", found.review().year(), "person", found.review().adviserId().toString()));
	}

	private static AccessRefusal sent() {
		return new AccessRefusal("The reply to this review has been sent, so it can no longer be changed.");
	}

}
