package org.trustquality.assessment.keeping;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells where an assessment and the activity log say different things about whether its
 * answers were deleted. Nothing can be counted again without answers, so nobody else may
 * take them away.
 */
@Service
@Transactional(readOnly = true)
public class DeletionVerification {

	private final JdbcClient jdbc;

	DeletionVerification(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is wrong, each with its assessment; empty if nothing is. */
	public List<String> ofTrust(int trustId) {
		return this.jdbc
			.sql("""
					with told as (
						select coalesce(substring(details from '"assessment":"([0-9a-f-]{36})"'), '') as assessment
						from activities where trust_id = :trust and act = 'ANSWERS_DELETED')
					select 'Assessment ' || a.assessment_id || ' says that its answers were deleted, the activity log does not'
					from assessments a
					where a.trust_id = :trust and a.answers_deleted_at is not null
						and a.assessment_id::text not in (select assessment from told)
					union all
					select 'Assessment ' || assessment || ' says that its answers are there, the activity log does not'
					from told
					where assessment not in (
						select a.assessment_id::text from assessments a
						where a.trust_id = :trust and a.answers_deleted_at is not null)
					order by 1""")
			.param("trust", trustId)
			.query(String.class)
			.list();
	}

}
