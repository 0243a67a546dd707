package org.trustquality.review.moderation;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which years trusts with an adviser signed two years running, as administrators know
 * it from the state of assessments.
 */
@Service
@Transactional(readOnly = true)
class ReviewedYears {

	private static final String RUNNING = """
			from assessments a join assessments n on n.trust_id = a.trust_id and n.academic_year = a.academic_year + 1
			where a.state in ('SIGNED_OFF', 'CORRECTING') and n.state in ('SIGNED_OFF', 'CORRECTING')
				and a.trust_id in (select trust_id from adviser_appointments)
			""";

	private final JdbcClient jdbc;

	ReviewedYears(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The first years of two, the latest first. */
	public List<Integer> all() {
		return this.jdbc.sql("select distinct a.academic_year " + RUNNING + "order by a.academic_year desc")
			.query(Integer.class)
			.list();
	}

	/** The trusts that signed in a year and in the next. */
	public List<Integer> trusts(int year) {
		return this.jdbc.sql("select distinct a.trust_id " + RUNNING + "and a.academic_year = ? order by a.trust_id")
			.param(year)
			.query(Integer.class)
			.list();
	}

}
