package org.trustquality.assessment.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.AssessmentState;
import org.trustquality.trust.EnglishDay;

/**
 * The answers to one assessment, and until when they are kept.
 *
 * @param closesAt tells assessments of one year apart
 * @param sheets how many people's answers are there; none is counted while people answer
 * @param going the first day on which they are no longer kept
 * @param deletedAt when they were deleted; null while they are there
 */
public record KeptAnswers(AssessmentId assessment, AssessmentState state, Instant closesAt, int sheets, LocalDate going,
		@Nullable Instant deletedAt) {

	static KeptAnswers of(ResultSet row, int number) throws SQLException {
		OffsetDateTime deletedAt = row.getObject("answers_deleted_at", OffsetDateTime.class);
		return new KeptAnswers(
				new AssessmentId(row.getInt("trust_id"), row.getInt("academic_year"),
						row.getObject("assessment_id", UUID.class)),
				AssessmentState.valueOf(row.getString("state")),
				row.getObject("closes_at", OffsetDateTime.class).toInstant(), row.getInt("sheets"),
				row.getObject("going", LocalDate.class), (deletedAt != null) ? deletedAt.toInstant() : null);
	}

	/** Whether the rule lets them go on a day. What people still answer never goes. */
	public boolean isDueOn(LocalDate day) {
		return this.deletedAt == null && !isOpen() && this.sheets > 0 && !this.going.isAfter(day);
	}

	public boolean isOpen() {
		return this.state == AssessmentState.OPEN;
	}

	public AcademicYear academicYear() {
		return new AcademicYear(this.assessment.academicYear());
	}

	/** How many sheets, in words. */
	public String sheetsInWords() {
		return inWords(this.sheets);
	}

	/** The first day on which they are no longer kept, in words. */
	public String goingInWords() {
		return EnglishDay.of(this.going);
	}

	static String inWords(int sheets) {
		return (sheets == 1) ? "1 sheet" : sheets + " sheets";
	}

}
