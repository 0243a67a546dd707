package org.trustquality.review.share;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.trustquality.assessment.AcademicYear;
import org.trustquality.trust.EnglishDay;

/**
 * What one adviser read of one assessment on one day.
 *
 * @param assessment the assessment's reference
 * @param year its academic year
 * @param readBy who read
 * @param what which kind of page, file or answer
 * @param readOn the day in England
 * @param times how often that day
 */
public record ShareReading(UUID assessment, AcademicYear year, UUID readBy, ReadingKind what, LocalDate readOn,
		int times) {

	static ShareReading of(ResultSet row, int number) throws SQLException {
		return new ShareReading(row.getObject("assessment_id", UUID.class),
				new AcademicYear(row.getInt("academic_year")), row.getObject("read_by", UUID.class),
				ReadingKind.valueOf(row.getString("what")), row.getObject("read_on", LocalDate.class),
				row.getInt("times"));
	}

	/** The day, as people in England write it. */
	public String day() {
		return EnglishDay.of(this.readOn);
	}

	/** How often, in words. */
	public String timesInWords() {
		return switch (this.times) {
			case 1 -> "Once";
			case 2 -> "Twice";
			default -> this.times + " times";
		};
	}

}
