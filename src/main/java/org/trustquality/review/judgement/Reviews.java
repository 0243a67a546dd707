package org.trustquality.review.judgement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.assessment.AssessmentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads reviews. The database shows a trust those that were sent to it, and an adviser
 * their own while the assessment is shared with them.
 */
@Service
@Transactional(readOnly = true)
public class Reviews {

	private static final String SENT = """
			select * from reviews where trust_id = ? and state not in ('DRAFT', 'DECLINED')
			""";

	private static final String OF_ADVISER = """
			select * from reviews where trust_id = ? and academic_year = ? and assessment_id = ? and adviser_id = ?""";

	private final JdbcClient jdbc;

	Reviews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Everything that advisers sent to a trust, the latest year first. */
	public List<Review> sent(int trustId) {
		return this.jdbc.sql(SENT + "order by academic_year desc, sent_at desc, review_id")
			.param(trustId)
			.query(Review::of)
			.list();
	}

	/** Everything that advisers sent about one assessment, the first sent first. */
	public List<Review> sent(AssessmentId assessment) {
		return this.jdbc.sql(SENT + "and academic_year = ? and assessment_id = ? order by sent_at, review_id")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId())
			.query(Review::of)
			.list();
	}

	/** Everything that a trust knows of: also who reads without a review. */
	public List<Review> known(int trustId) {
		return this.jdbc.sql(
				"select * from reviews where trust_id = ? and state <> 'DRAFT' order by academic_year desc, begun_at desc")
			.param(trustId)
			.query(Review::of)
			.list();
	}

	/** The same of one assessment and adviser. */
	public Optional<Review> known(AssessmentId assessment, UUID adviserId) {
		return of(assessment, adviserId).filter((review) -> !review.is(ReviewState.DRAFT));
	}

	/** A review that was sent to a trust. */
	public Optional<Review> sent(int trustId, UUID review) {
		return this.jdbc.sql(SENT + "and review_id = ?").params(trustId, review).query(Review::of).optional();
	}

	/** The review of an adviser, whatever its state. */
	public Optional<Review> of(AssessmentId assessment, UUID adviserId) {
		return ofAdviser(OF_ADVISER, assessment, adviserId);
	}

	/** The same to change it: nobody else does before the transaction ends. */
	@Transactional
	public Optional<Review> hold(AssessmentId assessment, UUID adviserId) {
		return ofAdviser(OF_ADVISER + " for update", assessment, adviserId);
	}

	private Optional<Review> ofAdviser(String sql, AssessmentId assessment, UUID adviserId) {
		return this.jdbc.sql(sql)
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), adviserId)
			.query(Review::of)
			.optional();
	}

	/** The points of a review by their subjects, as its trust has them. */
	public Map<String, ReviewPoint> points(Review review) {
		Map<String, ReviewPoint> points = new LinkedHashMap<>();
		this.jdbc.sql("""
				select * from review_points where trust_id = ? and academic_year = ? and assessment_id = ?
					and review_id = ? order by subject""")
			.params(key(review))
			.query(ReviewPoint::of)
			.list()
			.forEach((point) -> points.put(point.subject(), point));
		return points;
	}

	/** The same for its adviser: a reply is theirs to read once the trust has sent it. */
	public Map<String, ReviewPoint> told(Review review) {
		Map<String, ReviewPoint> points = points(review);
		if (!review.state().isReplied()) {
			points.replaceAll((subject, point) -> point.withoutReply());
		}
		return points;
	}

	/** When each dimension of a review was committed. */
	public Map<String, Instant> committed(Review review) {
		Map<String, Instant> committed = new LinkedHashMap<>();
		this.jdbc.sql("""
				select dimension_id, committed_at from review_parts where trust_id = ? and academic_year = ?
					and assessment_id = ? and review_id = ?""").params(key(review)).query((row) -> {
			committed.put(row.getString("dimension_id"),
					row.getObject("committed_at", OffsetDateTime.class).toInstant());
		});
		return committed;
	}

	/** The columns by which a review and what belongs to it is found. */
	public static List<Object> key(Review review) {
		AssessmentId assessment = review.assessment();
		return List.of(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), review.id());
	}

}
