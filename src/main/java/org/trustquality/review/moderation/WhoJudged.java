package org.trustquality.review.moderation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.review.share.ReadingKind;
import org.trustquality.review.share.Share;
import org.trustquality.review.share.ShareReadings;
import org.trustquality.review.share.SharedWithAdviser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators and advisers may know of who judged what, as the database shows it
 * to them in no trust.
 */
@Service
@Transactional
class WhoJudged {

	private final SharedWithAdviser shared;

	private final ShareReadings readings;

	private final JdbcClient jdbc;

	WhoJudged(SharedWithAdviser shared, ShareReadings readings, JdbcClient jdbc) {
		this.shared = shared;
		this.readings = readings;
		this.jdbc = jdbc;
	}

	/** The trusts to which more than one adviser was ever appointed. */
	@Transactional(readOnly = true)
	public List<Integer> trustsOfSeveral() {
		return this.jdbc.sql("""
				select trust_id from adviser_appointments
				group by trust_id having count(distinct adviser_id) > 1 order by trust_id""")
			.query(Integer.class)
			.list();
	}

	/**
	 * An assessment that is shared with an adviser and that they judged, to the end.
	 * @throws NotVisible otherwise
	 */
	@Transactional(readOnly = true)
	public AssessmentId requireSent(AdviserVisit adviser, UUID trust, UUID assessment) {
		Share share = this.shared.require(adviser, trust, assessment);
		if (!sent(adviser).contains(share.assessment())) {
			throw new NotVisible();
		}
		return share.assessment();
	}

	/** Writes down that an adviser reads it. */
	public void record(AdviserVisit adviser, UUID trust, UUID assessment) {
		this.readings.record(adviser, this.shared.require(adviser, trust, assessment), ReadingKind.REVIEW);
	}

	/** Everything that an adviser judged and sent, and may read now. */
	@Transactional(readOnly = true)
	public Set<AssessmentId> sent(AdviserVisit adviser) {
		return new LinkedHashSet<>(this.jdbc.sql("""
				select trust_id, academic_year, assessment_id from reviews
				where adviser_id = ? and state not in ('DRAFT', 'DECLINED')
				order by academic_year desc, sent_at desc, review_id""")
			.param(adviser.adviserId())
			.query((row, number) -> new AssessmentId(row.getInt("trust_id"), row.getInt("academic_year"),
					row.getObject("assessment_id", UUID.class)))
			.list());
	}

}
