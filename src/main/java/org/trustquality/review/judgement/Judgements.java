package org.trustquality.review.judgement;

import java.util.List;
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
public class Judgements {

	private static final String SENT = """
			select * from reviews where trust_id = ? and state not in ('DRAFT', 'DECLINED')
			""";

	private final JdbcClient jdbc;

	Judgements(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Everything that advisers sent to a trust, the latest year first. */
	public List<Judgement> sent(int trustId) {
		return this.jdbc.sql(SENT + "order by academic_year desc, sent_at desc, review_id")
			.param(trustId)
			.query(Judgement::of)
			.list();
	}

	/** Everything that advisers sent about one assessment, the first sent first. */
	public List<Judgement> sent(AssessmentId assessment) {
		return this.jdbc.sql(SENT + "and academic_year = ? and assessment_id = ? order by sent_at, review_id")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId())
			.query(Judgement::of)
			.list();
	}

	/** A review that was sent to a trust. */
	public Optional<Judgement> sent(int trustId, UUID review) {
		return this.jdbc.sql(SENT + "and review_id = ?").params(trustId, review).query(Judgement::of).optional();
	}

	/** The review of an adviser, whatever its state. */
	public Optional<Judgement> of(AssessmentId assessment, UUID adviserId) {
		return this.jdbc.sql("""
				select * from reviews
				where trust_id = ? and academic_year = ? and assessment_id = ? and adviser_id = ?""")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), adviserId)
			.query(Judgement::of)
			.optional();
	}

	/** What a review says of each dimension or indicator that it judges. */
	public List<JudgedPoint> points(Judgement review) {
		return this.jdbc.sql("""
				select * from review_points
				where trust_id = ? and academic_year = ? and assessment_id = ? and review_id = ?""")
			.params(review.assessment().trustId(), review.assessment().academicYear(),
					review.assessment().assessmentId(), review.id())
			.query(JudgedPoint::of)
			.list();
	}

}
