package org.trustquality.review.moderation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trustquality.assessment.AssessmentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads in one trust what levels advisers gave in reviews that were sent, and nothing
 * else of them. It works in the trust as a job does; whoever asks decides who is told.
 */
@Service
@Transactional(readOnly = true)
class LevelsGiven {

	private static final String GIVEN = """
			select r.academic_year, r.assessment_id, r.review_id, r.adviser_id, r.version, p.subject, p.level
			from reviews r
				join review_points p using (trust_id, academic_year, assessment_id, review_id)
			where r.trust_id = ? and r.state not in ('DRAFT', 'DECLINED') and p.level is not null
			order by r.academic_year desc, r.assessment_id, r.sent_at, r.review_id, p.subject""";

	private final JdbcClient jdbc;

	LevelsGiven(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All that were given, the latest year first. */
	public List<GivenLevels> in(int trustId) {
		Map<UUID, GivenLevels> reviews = new LinkedHashMap<>();
		Map<UUID, Map<String, Integer>> levels = new LinkedHashMap<>();
		this.jdbc.sql(GIVEN).param(trustId).query((row) -> {
			UUID review = row.getObject("review_id", UUID.class);
			levels.computeIfAbsent(review, (id) -> new LinkedHashMap<>())
				.put(row.getString("subject"), row.getInt("level"));
			reviews.put(review,
					new GivenLevels(
							new AssessmentId(trustId, row.getInt("academic_year"),
									row.getObject("assessment_id", UUID.class)),
							row.getObject("adviser_id", UUID.class), row.getInt("version"), Map.of()));
		});
		List<GivenLevels> given = new ArrayList<>();
		reviews.forEach((id, review) -> given.add(new GivenLevels(review.assessment(), review.adviserId(),
				review.version(), levels.getOrDefault(id, Map.of()))));
		return given;
	}

}
