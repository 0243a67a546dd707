package org.trustquality.assessment.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of every time that whoever runs the computers reads one person's answers. A
 * record, its line in the activity log and the mails about it belong to one transaction;
 * only after that has ended does the database open the answers.
 */
@Service
@Transactional
public class AnswerReadings {

	/** How long a trust's own page points at a reading. */
	static final Period RECENT = Period.ofMonths(12);

	private final JdbcClient jdbc;

	private final ActivityLog log;

	private final ReadingLetters letters;

	private final Clock clock;

	AnswerReadings(JdbcClient jdbc, ActivityLog log, ReadingLetters letters, Clock clock) {
		this.jdbc = jdbc;
		this.log = log;
		this.letters = letters;
		this.clock = clock;
	}

	/**
	 * Writes down that somebody reads, and tells the trust and the person. It must have
	 * ended before anything can be read.
	 * @return the id with which the answers can be read, for a quarter of an hour
	 */
	public UUID record(IntendedReading intended) {
		AssessmentId assessment = intended.assessment().id();
		UUID reading = UUID.randomUUID();
		this.jdbc.sql("""
				insert into answer_readings
					(trust_id, academic_year, assessment_id, reading_id, person_id, read_by, reason)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), reading,
					intended.person().personId(), intended.readBy(), intended.reason())
			.update();
		this.log.record(assessment.trustId(), null, Act.ANSWERS_READ,
				Map.of("reading", reading.toString(), "assessment", assessment.assessmentId().toString(), "year",
						intended.assessment().academicYear().toString(), "person",
						intended.person().personId().toString(), "reader", intended.readBy(), "reason",
						intended.reason()));
		this.letters.tell(intended);
		return reading;
	}

	/** Every reading in a trust, the latest first. */
	@Transactional(readOnly = true)
	public List<AnswerReading> ofTrust(int trustId) {
		return this.jdbc.sql("select * from answer_readings where trust_id = ? order by read_at desc, reading_id")
			.param(trustId)
			.query(AnswerReading::of)
			.list();
	}

	/**
	 * Every reading of one person's answers in an assessment, the latest first; also of
	 * an account that theirs has taken in.
	 */
	@Transactional(readOnly = true)
	public List<AnswerReading> of(int trustId, AssessmentId assessment, UUID personId) {
		return this.jdbc.sql("""
				select r.* from answer_readings r
				where r.trust_id = ? and r.academic_year = ? and r.assessment_id = ? and r.person_id in (
					select p.person_id from people p where p.person_id = ? or p.merged_into = ?)
				order by r.read_at desc, r.reading_id""")
			.params(trustId, assessment.academicYear(), assessment.assessmentId(), personId, personId)
			.query(AnswerReading::of)
			.list();
	}

	/** How many readings there were in a trust in the last twelve months. */
	@Transactional(readOnly = true)
	public int recent(int trustId) {
		Instant since = this.clock.instant().atZone(AcademicYear.ENGLAND).minus(RECENT).toInstant();
		return this.jdbc.sql("select count(*) from answer_readings where trust_id = ? and read_at >= ?")
			.params(trustId, since.atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single();
	}

	/** Whether somebody has begun to answer an assessment. */
	@Transactional(readOnly = true)
	public boolean isThereASheet(AssessmentId assessment, UUID personId) {
		return this.jdbc.sql("""
				select exists (
					select from invitations
					where trust_id = ? and academic_year = ? and assessment_id = ? and person_id = ? and begun)""")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), personId)
			.query(Boolean.class)
			.single();
	}

}
