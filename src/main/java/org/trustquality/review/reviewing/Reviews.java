package org.trustquality.review.reviewing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.AssessmentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of reviews. The database shows an adviser their own alone, and only as long as
 * the trust shares the assessment with them.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Reviews {

	private static final String OF_ADVISER = """
			select * from reviews where trust_id = ? and academic_year = ? and assessment_id = ? and adviser_id = ?""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Reviews(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<Review> find(AdviserVisit adviser, AssessmentId assessment) {
		return this.jdbc.sql(OF_ADVISER)
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), adviser.adviserId())
			.query(Review::of)
			.optional();
	}

	/** The review to change: nobody else does before this transaction ends. */
	Optional<Review> hold(AdviserVisit adviser, AssessmentId assessment) {
		return this.jdbc.sql(OF_ADVISER + " for update")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), adviser.adviserId())
			.query(Review::of)
			.optional();
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

	/** The points of a review by their subjects. */
	Map<String, ReviewPoint> points(Review review) {
		return this.jdbc.sql("""
				select * from review_points where trust_id = ? and academic_year = ? and assessment_id = ?
					and review_id = ? order by subject""")
			.params(key(review))
			.query(ReviewPoint::of)
			.list()
			.stream()
			.collect(Collectors.toMap(ReviewPoint::subject, Function.identity()));
	}

	/** When each dimension was committed. */
	Map<String, Instant> parts(Review review) {
		Map<String, Instant> parts = new LinkedHashMap<>();
		this.jdbc.sql("""
				select dimension_id, committed_at from review_parts where trust_id = ? and academic_year = ?
					and assessment_id = ? and review_id = ?""").params(key(review)).query((row) -> {
			parts.put(row.getString("dimension_id"), row.getObject("committed_at", OffsetDateTime.class).toInstant());
		});
		return parts;
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
			.params(key(review))
			.param(subject)
			.update());
	}

	void settle(Review review, String subject, Position position) {
		requireOne(this.jdbc.sql("""
				update review_points set agreed_level = ?, agreed_text = ?, changes = changes + 1
				where trust_id = ? and academic_year = ? and assessment_id = ? and review_id = ? and subject = ?""")
			.param(position.level())
			.param(position.text())
			.params(key(review))
			.param(subject)
			.update());
	}

	void commit(Review review, String dimension) {
		this.jdbc.sql("insert into review_parts values (?, ?, ?, ?, ?, ?)")
			.params(key(review))
			.param(dimension)
			.param(now())
			.update();
	}

	void send(Review review) {
		requireOne(this.jdbc.sql("""
				update reviews set state = 'SENT', sent_at = ?, changes = changes + 1
				where trust_id = ? and academic_year = ? and assessment_id = ? and review_id = ?""")
			.param(now())
			.params(key(review))
			.update());
	}

	void agree(Review review) {
		requireOne(this.jdbc.sql("""
				update reviews set state = 'AGREED', agreed_at = ?, changes = changes + 1
				where trust_id = ? and academic_year = ? and assessment_id = ? and review_id = ?""")
			.param(now())
			.params(key(review))
			.update());
	}

	void close(Review review) {
		requireOne(this.jdbc.sql("""
				update reviews set state = 'CLOSED', closed_at = ?, changes = changes + 1
				where trust_id = ? and academic_year = ? and assessment_id = ? and review_id = ?""")
			.param(now())
			.params(key(review))
			.update());
	}

	/** What is shared no more is no longer there. */
	private static void requireOne(int rows) {
		if (rows != 1) {
			throw new NotVisible();
		}
	}

	private static List<Object> key(Review review) {
		AssessmentId assessment = review.assessment();
		return List.of(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), review.id());
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
