package org.trustquality.review.reply;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.trustquality.review.judgement.Review;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes replies for those who have decided. Whatever is written names what its writer
 * had seen, and changes nothing if that is no longer so.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReplyRows {

	private static final String REVIEW = "where trust_id = ? and academic_year = ? and assessment_id = ? and review_id = ? ";

	private final JdbcClient jdbc;

	private final Clock clock;

	ReplyRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Notes that a reply changes, and makes whoever wants to change or send it wait.
	 * @return whether the trust can reply now
	 */
	boolean touch(Review review) {
		return this.jdbc.sql("update reviews set changes = changes + 1 " + REVIEW + "and state = 'SENT'")
			.params(review.assessment().trustId(), review.assessment().academicYear(),
					review.assessment().assessmentId(), review.id())
			.update() > 0;
	}

	/**
	 * Replies to a point.
	 * @return whether it is still as its writer had seen it
	 */
	boolean reply(Review review, String subject, ReplyDraft draft, UUID by, int seen) {
		return this.jdbc
			.sql("""
					update review_points set reply = ?, reply_text = ?, replied_by = ?, replied_at = ?, changes = changes + 1
					"""
					+ REVIEW + "and subject = ? and changes = ?")
			.param(draft.kind().name())
			.param(draft.text())
			.param(by)
			.param(now())
			.param(review.assessment().trustId())
			.param(review.assessment().academicYear())
			.param(review.assessment().assessmentId())
			.param(review.id())
			.param(subject)
			.param(seen)
			.update() > 0;
	}

	/**
	 * Sends the reply.
	 * @return whether it is still as whoever sends it had seen it
	 */
	boolean send(Review review, int seen) {
		return this.jdbc
			.sql("update reviews set state = 'REPLIED', replied_at = ?, changes = changes + 1 " + REVIEW
					+ "and state = 'SENT' and changes = ?")
			.params(now(), review.assessment().trustId(), review.assessment().academicYear(),
					review.assessment().assessmentId(), review.id(), seen)
			.update() > 0;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
