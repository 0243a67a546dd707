package org.trustquality.assessment.result;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

import org.trustquality.assessment.AssessmentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which comments are withheld, and whether the board may read the rest. Who is shown
 * which is for {@link ResultDisclosure} to decide.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CommentDecisions {

	private static final String ASSESSMENT = "trust_id = ? and academic_year = ? and assessment_id = ?";

	private final JdbcClient jdbc;

	private final Clock clock;

	CommentDecisions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	boolean areReleased(AssessmentId assessment) {
		return about("select count(*) from comment_releases where " + ASSESSMENT, assessment).query(Integer.class)
			.single() > 0;
	}

	/**
	 * Lets the board read the comments, once and for all.
	 * @return whether it could not before
	 */
	boolean release(AssessmentId assessment) {
		return about("insert into comment_releases values (?, ?, ?, ?) on conflict do nothing", assessment)
			.param(this.clock.instant().atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	Set<UUID> withheld(AssessmentId assessment) {
		return about("select comment_id from withheld_comments where " + ASSESSMENT, assessment).query(UUID.class)
			.set();
	}

	/**
	 * Withholds a comment from the board.
	 * @return whether it was not withheld before
	 */
	boolean withhold(AssessmentId assessment, UUID comment) {
		return about("insert into withheld_comments values (?, ?, ?, ?) on conflict do nothing", assessment)
			.param(comment)
			.update() > 0;
	}

	/**
	 * Lets the board read a comment that was withheld.
	 * @return whether it was withheld before
	 */
	boolean giveBack(AssessmentId assessment, UUID comment) {
		return about("delete from withheld_comments where " + ASSESSMENT + " and comment_id = ?", assessment)
			.param(comment)
			.update() > 0;
	}

	private JdbcClient.StatementSpec about(String sql, AssessmentId assessment) {
		return this.jdbc.sql(sql)
			.param(assessment.trustId())
			.param(assessment.academicYear())
			.param(assessment.assessmentId());
	}

}
