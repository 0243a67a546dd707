package org.trustquality.assessment.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentId;

/**
 * One time that whoever runs the computers read one person's answers in one assessment.
 *
 * @param id its random id
 * @param personId whose answers
 * @param readBy the name of who read, as they gave it
 * @param reason why
 * @param readAt when it was recorded, which is before anything was read
 */
public record AnswerReading(UUID id, AssessmentId assessment, UUID personId, String readBy, String reason,
		Instant readAt) {

	static AnswerReading of(ResultSet row, int number) throws SQLException {
		return new AnswerReading(row.getObject("reading_id", UUID.class),
				new AssessmentId(row.getInt("trust_id"), row.getInt("academic_year"),
						row.getObject("assessment_id", UUID.class)),
				row.getObject("person_id", UUID.class), row.getString("read_by"), row.getString("reason"),
				row.getObject("read_at", OffsetDateTime.class).toInstant());
	}

	public AcademicYear academicYear() {
		return new AcademicYear(this.assessment.academicYear());
	}

}
