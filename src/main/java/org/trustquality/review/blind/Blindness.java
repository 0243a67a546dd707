package org.trustquality.review.blind;

import java.util.Set;

import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.review.share.Share;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what an adviser may see already of what a board agreed. Whoever is appointed to
 * review sees nothing of an assessment until they have committed their own judgement of a
 * dimension, and then that dimension; all of it once their review is sent, or once they
 * have said that they read without one. Every page, file and answer for advisers asks
 * here.
 */
@Service
@Transactional(readOnly = true)
public class Blindness {

	private final JdbcClient jdbc;

	Blindness(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is revealed of an assessment that is shared with an adviser. */
	public Revealed of(AdviserVisit adviser, Share share) {
		if (!reviews(adviser, share) || isDone(adviser, share)) {
			return Revealed.ALL;
		}
		return new Revealed(false,
				Set.copyOf(this.jdbc.sql("""
						select p.dimension_id from review_parts p
							join reviews r using (trust_id, academic_year, assessment_id, review_id)
						where r.trust_id = ? and r.academic_year = ? and r.assessment_id = ? and r.adviser_id = ?""")
					.params(share.assessment().trustId(), share.assessment().academicYear(),
							share.assessment().assessmentId(), adviser.adviserId())
					.query(String.class)
					.list()));
	}

	private boolean reviews(AdviserVisit adviser, Share share) {
		return this.jdbc.sql("""
				select exists (select from adviser_appointments
					where adviser_id = ? and trust_id = ? and reviews and ended_at is null)""")
			.params(adviser.adviserId(), share.assessment().trustId())
			.query(Boolean.class)
			.single();
	}

	private boolean isDone(AdviserVisit adviser, Share share) {
		return this.jdbc.sql("""
				select exists (select from reviews
					where trust_id = ? and academic_year = ? and assessment_id = ? and adviser_id = ?
						and state <> 'DRAFT')""")
			.params(share.assessment().trustId(), share.assessment().academicYear(), share.assessment().assessmentId(),
					adviser.adviserId())
			.query(Boolean.class)
			.single();
	}

}
