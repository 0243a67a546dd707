package org.trustquality.review.reviewing;

import java.util.UUID;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.audit.Act;
import org.trustquality.review.judgement.Position;
import org.trustquality.review.judgement.ReviewPoint;
import org.trustquality.review.judgement.ReviewState;
import org.trustquality.review.judgement.Subject;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * After the trust's reply the adviser notes point by point what both agree, puts it on
 * record, and closes the review.
 */
@Service
@Transactional
public class Settling {

	private final ReviewReading reading;

	private final ReviewRows rows;

	private final ReviewNews news;

	Settling(ReviewReading reading, ReviewRows rows, ReviewNews news) {
		this.reading = reading;
		this.rows = rows;
		this.news = news;
	}

	/**
	 * Notes where adviser and trust stand on a point after the trust has replied.
	 * @throws JudgedElsewhere if something else was noted in the meantime
	 */
	public void settle(AdviserVisit adviser, UUID trust, UUID assessment, String subjectId, Position position,
			int seen) {
		Reviewed reviewed = this.reading.hold(adviser, trust, assessment);
		ReviewRules.requireState(reviewed, ReviewState.REPLIED);
		Subject subject = reviewed.subject(subjectId);
		ReviewPoint stored = reviewed.point(subject);
		if (stored != null && position.equals(stored.position())) {
			return;
		}
		ReviewRules.requireSeen(stored, seen);
		this.rows.settle(reviewed.begun(), subject.id(), position);
	}

	/**
	 * Notes that both have agreed. Where that is noted, nothing happens.
	 * @param seen the digest of what the adviser looked at
	 */
	public void agree(AdviserVisit adviser, UUID trust, UUID assessment, String seen) {
		Reviewed reviewed = this.reading.hold(adviser, trust, assessment);
		if (ReviewRules.isDone(reviewed, ReviewState.REPLIED, ReviewState.AGREED)) {
			return;
		}
		if (!this.reading.beside(adviser, reviewed).compared().unsettled().isEmpty()) {
			throw new AccessRefusal("Note first what you agreed on every point where you and the board differ.");
		}
		ReviewRules.requireAsSeen(reviewed.digest(reviewed.subjects()), seen);
		this.rows.agree(reviewed.begun());
		this.news.agreed(adviser, reviewed);
	}

	/** Closes the review. Where it is closed, nothing happens. */
	public void close(AdviserVisit adviser, UUID trust, UUID assessment) {
		Reviewed reviewed = this.reading.hold(adviser, trust, assessment);
		if (ReviewRules.isDone(reviewed, ReviewState.AGREED, ReviewState.CLOSED)) {
			return;
		}
		this.rows.close(reviewed.begun());
		this.news.record(adviser, reviewed, Act.REVIEW_CLOSED);
	}

}
