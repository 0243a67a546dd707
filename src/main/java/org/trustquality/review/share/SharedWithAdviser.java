package org.trustquality.review.share;

import java.util.List;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.advising.AdviserVisit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is shared with an adviser now. The database decides it anew for each transaction:
 * the share must not have ended or been revoked, and the adviser must be appointed.
 */
@Service
@Transactional(readOnly = true)
public class SharedWithAdviser {

	private final JdbcClient jdbc;

	SharedWithAdviser(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The share by which an adviser may read an assessment.
	 * @throws NotVisible if there is none
	 */
	public Share require(AdviserVisit adviser, UUID trustReference, UUID assessment) {
		return this.jdbc.sql("""
				select s.* from shares s join trusts t on t.trust_id = s.trust_id
				where t.reference = ? and s.assessment_id = ? and s.adviser_id = ? and s.revoked_at is null""")
			.params(trustReference, assessment, adviser.adviserId())
			.query(Share::of)
			.optional()
			.orElseThrow(NotVisible::new);
	}

	/** Everything of a trust that an adviser may read, the latest year first. */
	public List<Share> of(AdviserVisit adviser, UUID trustReference) {
		return this.jdbc.sql("""
				select s.* from shares s join trusts t on t.trust_id = s.trust_id
				where t.reference = ? and s.adviser_id = ? and s.revoked_at is null
				order by s.academic_year desc, s.granted_at desc""")
			.params(trustReference, adviser.adviserId())
			.query(Share::of)
			.list();
	}

}
