package org.trustquality.review.reviewing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.review.judgement.Judgement;
import org.trustquality.review.judgement.Position;
import org.trustquality.review.judgement.Review;
import org.trustquality.review.judgement.ReviewState;
import org.trustquality.review.judgement.Reviews;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what an adviser says, for those who have decided. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	ReviewRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Adds a review, unless the adviser has one of this assessment. */
	boolean add(AdviserVisit adviser, AssessmentId assessment, int version, boolean byIndicator, ReviewState state) {
		return this.jdbc
			.sql("""
					insert into reviews (trust_id, academic_year, assessment_id, review_id, adviser_id, version, by_indicator,
						state, begun_at, changes)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0) on conflict do nothing""")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), UUID.randomUUID(),
					adviser.adviserId(), version, byIndicator, state.name(), now())
			.update() > 0;
	}

	void judge(Review review, String subject, Judgement judgement) {
		this.jdbc
			.sql("""
					insert into review_points (trust_id, academic_year, assessment_id, review_id, subject, level, reason, changes)
					values (:trust, :year, :assessment, :review, :subject, :level, :reason, 0)
					on conflict (trust_id, academic_year, assessment_id, review_id, subject)
					do update set level = excluded.level, reason = excluded.reason, changes = review_points.changes + 1""")
			.param("trust", review.assessment().trustId())
			.param("year", review.assessment().academicYear())
			.param("assessment", review.assessment().assessmentId())
			.param("review", review.id())
			.param("subject", subject)
			.param("level", judgement.level())
			.param("reason", judgement.reason())
			.update();
	}

	void ask(Review review, String subject, @Nullable String question) {
		requireOne(this.jdbc.sql("""
				update review_points set question = ?, changes = changes + 1
				where trust_id = ? and academic_year = ? and assessment_id = ? and review_id = ? and subject = ?""")
			.param(question)
			.params(Reviews.key(review))
			.param(subject)
			.update());
	}

	void settle(Review review, String subject, Position position) {
		requireOne(this.jdbc.sql("""
				update review_points set agreed_level = ?, agreed_text = ?, changes = changes + 1
				where trust_id = ? and academic_year = ? and assessment_id = ? and review_id = ? and subject = ?""")
			.param(position.level())
			.param(position.text())
			.params(Reviews.key(review))
			.param(subject)
			.update());
	}

	void commit(Review review, String dimension) {
		this.jdbc.sql("insert into review_parts values (?, ?, ?, ?, ?, ?)")
			.params(Reviews.key(review))
			.param(dimension)
			.param(now())
			.update();
	}

	void send(Review review) {
		requireOne(this.jdbc.sql("""
				update reviews set state = 'SENT', sent_at = ?, changes = changes + 1
				where trust_id = ? and academic_year = ? and assessment_id = ? and review_id = ?""")
			.param(now())
			.params(Reviews.key(review))
			.update());
	}

	void agree(Review review) {
		requireOne(this.jdbc.sql("""
				update reviews set state = 'AGREED', agreed_at = ?, changes = changes + 1
				where trust_id = ? and academic_year = ? and assessment_id = ? and review_id = ?""")
			.param(now())
			.params(Reviews.key(review))
			.update());
	}

	void close(Review review) {
		requireOne(this.jdbc.sql("""
				update reviews set state = 'CLOSED', closed_at = ?, changes = changes + 1
				where trust_id = ? and academic_year = ? and assessment_id = ? and review_id = ?""")
			.param(now())
			.params(Reviews.key(review))
			.update());
	}

	/** What is shared no more is no longer there. */
	private static void requireOne(int rows) {
		if (rows != 1) {
			throw new NotVisible();
		}
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
