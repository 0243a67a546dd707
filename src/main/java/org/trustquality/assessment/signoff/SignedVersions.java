package org.trustquality.assessment.signoff;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signed versions: added, read, and never changed, to which the application's login has
 * no right. Who may see them is for those to decide who ask.
 */
@Service
@Transactional(readOnly = true)
public class SignedVersions {

	private static final String OF_ASSESSMENT = """
			select * from sign_offs where trust_id = ? and academic_year = ? and assessment_id = ?""";

	private final JdbcClient jdbc;

	SignedVersions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional
	void add(SignedVersion version) {
		AssessmentId assessment = version.assessment();
		this.jdbc
			.sql("""
					insert into sign_offs (trust_id, academic_year, assessment_id, version, signed_at, signed_by, meeting_date,
						minute_reference, correction_reason, content, hash)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(assessment.trustId())
			.param(assessment.academicYear())
			.param(assessment.assessmentId())
			.param(version.version())
			.param(version.signedAt().atOffset(ZoneOffset.UTC))
			.param(version.signedBy())
			.param(version.meetingDate())
			.param(version.minuteReference())
			.param(version.correctionReason())
			.param(version.content())
			.param(version.hash())
			.update();
	}

	/** The version that counts: the last one signed, also while it is being corrected. */
	public Optional<SignedVersion> inForce(Assessment assessment) {
		return assessment.isSignedOff() ? newest(assessment.id()) : Optional.empty();
	}

	/** The last version of every assessment of a trust that has one, in one statement. */
	public Map<UUID, SignedVersion> newestOfTrust(int trustId) {
		return this.jdbc.sql("""
				select distinct on (academic_year, assessment_id) * from sign_offs
				where trust_id = ? order by academic_year, assessment_id, version desc""")
			.param(trustId)
			.query(SignedVersion::of)
			.list()
			.stream()
			.collect(Collectors.toMap((version) -> version.assessment().assessmentId(), Function.identity()));
	}

	/** The last version of every assessment of a trust in one academic year. */
	public List<SignedVersion> newestOfYear(int trustId, int academicYear) {
		return this.jdbc.sql("""
				select distinct on (assessment_id) * from sign_offs
				where trust_id = ? and academic_year = ? order by assessment_id, version desc""")
			.params(trustId, academicYear)
			.query(SignedVersion::of)
			.list();
	}

	/** The last version, whatever the assessment's state. */
	public Optional<SignedVersion> newest(AssessmentId assessment) {
		return this.jdbc.sql(OF_ASSESSMENT + " order by version desc limit 1")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId())
			.query(SignedVersion::of)
			.optional();
	}

	/** One version of an assessment, if it was signed and may be read. */
	public Optional<SignedVersion> version(AssessmentId assessment, int version) {
		return this.jdbc.sql(OF_ASSESSMENT + " and version = ?")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), version)
			.query(SignedVersion::of)
			.optional();
	}

	/** All versions of an assessment, the oldest first. */
	List<SignedVersion> of(AssessmentId assessment) {
		return this.jdbc.sql(OF_ASSESSMENT + " order by version")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId())
			.query(SignedVersion::of)
			.list();
	}

	/** All versions of a trust, by assessment and the oldest first. */
	List<SignedVersion> ofTrust(int trustId) {
		return this.jdbc
			.sql("select * from sign_offs where trust_id = ? order by academic_year, assessment_id, version")
			.param(trustId)
			.query(SignedVersion::of)
			.list();
	}

}
