package org.trustquality.assessment.asking;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.Digest;
import org.trustquality.access.RandomToken;
import org.trustquality.assessment.AssessmentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The links in invitations and reminders. A link points to an invitation and signs nobody
 * in. Only a digest of it is kept, so that the table leads to no page.
 */
@Repository
class InvitationLinks {

	private final JdbcClient jdbc;

	private final Clock clock;

	InvitationLinks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Makes a link that nobody can guess and returns its random part. */
	String make(AssessmentId assessment, UUID personId) {
		String token = RandomToken.fresh();
		this.jdbc.sql("""
				insert into invitation_links (trust_id, academic_year, assessment_id, person_id, token_hash, made_at)
				values (?, ?, ?, ?, ?, ?)""")
			.param(assessment.trustId())
			.param(assessment.academicYear())
			.param(assessment.assessmentId())
			.param(personId)
			.param(Digest.of(token))
			.param(this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return token;
	}

	/** Where a link points to, if there is such a one. */
	Optional<Pointer> find(int trustId, String token) {
		return this.jdbc.sql("""
				select academic_year, assessment_id, person_id from invitation_links
				where trust_id = ? and token_hash = ?""")
			.param(trustId)
			.param(Digest.of(token))
			.query((row, number) -> new Pointer(
					new AssessmentId(trustId, row.getInt("academic_year"), row.getObject("assessment_id", UUID.class)),
					row.getObject("person_id", UUID.class)))
			.optional();
	}

	/** Lets a person's links to an assessment lead nowhere. */
	void end(AssessmentId assessment, UUID personId) {
		this.jdbc.sql("""
				delete from invitation_links
				where trust_id = ? and academic_year = ? and assessment_id = ? and person_id = ?""")
			.param(assessment.trustId())
			.param(assessment.academicYear())
			.param(assessment.assessmentId())
			.param(personId)
			.update();
	}

	/** The assessment and the person that a link is about. */
	record Pointer(AssessmentId assessment, UUID personId) {
	}

}
