package org.trustquality.review.share;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.trust.EnglishDay;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of what advisers read, one line an assessment, a kind and a day. It is
 * written in the transaction that reads, so nothing is read without it.
 */
@Service
@Transactional
public class ShareReadings {

	private static final int PAGE = 50;

	private final JdbcClient jdbc;

	private final Clock clock;

	ShareReadings(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Writes down that an adviser reads one assessment. */
	public void record(AdviserVisit adviser, Share share, ReadingKind what) {
		record(adviser, List.of(share.assessment()), what);
	}

	/** Writes down that an adviser reads several, in one statement. */
	public void record(AdviserVisit adviser, Collection<AssessmentId> assessments, ReadingKind what) {
		if (assessments.isEmpty()) {
			return;
		}
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		this.jdbc.sql("""
				insert into share_readings
					(trust_id, academic_year, assessment_id, read_by, what, read_on, first_at, last_at, times)
				select trust_id, academic_year, assessment_id, :adviser, :what, :day, :now, :now, 1
				from unnest(:trusts::integer[], :years::integer[], :assessments::uuid[])
					as read (trust_id, academic_year, assessment_id)
				on conflict (trust_id, academic_year, assessment_id, read_by, what, read_on)
				do update set last_at = excluded.last_at, times = share_readings.times + 1""")
			.param("adviser", adviser.adviserId())
			.param("what", what.name())
			.param("day", EnglishDay.today(this.clock))
			.param("now", now)
			.param("trusts", assessments.stream().map(AssessmentId::trustId).toArray(Integer[]::new))
			.param("years", assessments.stream().map(AssessmentId::academicYear).toArray(Integer[]::new))
			.param("assessments", assessments.stream().map(AssessmentId::assessmentId).toArray(UUID[]::new))
			.update();
	}

	/**
	 * What advisers read of a trust, the latest day first: one more than a page if there
	 * are more.
	 * @param number the page, from 1
	 */
	@Transactional(readOnly = true)
	public List<ShareReading> ofTrust(int trustId, int number) {
		return this.jdbc.sql("""
				select * from share_readings where trust_id = ?
				order by read_on desc, last_at desc, read_by, what limit ? offset ?""")
			.params(trustId, PAGE + 1, (number - 1L) * PAGE)
			.query(ShareReading::of)
			.list();
	}

	/** How many readings are on a page. */
	public static int page() {
		return PAGE;
	}

}
