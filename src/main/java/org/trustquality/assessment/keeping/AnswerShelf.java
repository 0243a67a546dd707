package org.trustquality.assessment.keeping;

import java.util.List;
import java.util.UUID;

import org.trustquality.assessment.AssessmentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a trust has stored of people's answers, counted and deleted but never read. It
 * works as a job does, for nobody: the database shows it neither answers that people
 * still give nor anything that is not due to delete.
 */
@Component
@Transactional
class AnswerShelf {

	private static final String ASSESSMENT = "trust_id = ? and academic_year = ? and assessment_id = ?";

	private final JdbcClient jdbc;

	AnswerShelf(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The answers to every assessment that was ever opened, the newest year first, as a
	 * rule would keep them.
	 */
	@Transactional(readOnly = true)
	List<KeptAnswers> under(int trustId, int years) {
		return this.jdbc
			.sql("""
					select a.trust_id, a.academic_year, a.assessment_id, a.state, a.closes_at, a.closed_at, a.answers_deleted_at,
						answers_go_on(a.academic_year, :years) as going,
						(select count(*) from responses r where r.trust_id = a.trust_id
							and r.academic_year = a.academic_year and r.assessment_id = a.assessment_id) as responses
					from assessments a where a.trust_id = :trust and a.opened_at is not null
					order by a.academic_year desc, a.closes_at desc, a.assessment_id""")
			.param("years", years)
			.param("trust", trustId)
			.query(KeptAnswers::of)
			.list();
	}

	/**
	 * Deletes what people answered, with the notes, with what the chair decided about
	 * them, and the links in mails that led there.
	 * @return how many responses there were; none if the database holds that it is not
	 * due
	 */
	int clear(AssessmentId assessment) {
		delete("response_notes", assessment);
		int responses = delete("responses", assessment);
		if (responses > 0) {
			delete("invitation_links", assessment);
		}
		return responses;
	}

	private int delete(String table, AssessmentId assessment) {
		return this.jdbc.sql("delete from " + table + " where " + ASSESSMENT)
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId())
			.update();
	}

	/** The keys that open no answers any more. */
	@Transactional(readOnly = true)
	List<UUID> idleKeys(int trustId) {
		return this.jdbc.sql("select respondent_key from respondents where trust_id = ?")
			.param(trustId)
			.query(UUID.class)
			.list();
	}

	/** Deletes a key. The database refuses it where answers stand under the key. */
	void drop(int trustId, UUID key) {
		this.jdbc.sql("delete from respondents where trust_id = ? and respondent_key = ?")
			.params(trustId, key)
			.update();
	}

}
