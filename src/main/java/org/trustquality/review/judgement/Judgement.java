package org.trustquality.review.judgement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentId;

/**
 * One adviser's review of one signed version: begun blind, sent to the trust, answered by
 * it, and brought to a position on which both agree.
 *
 * @param assessment what was assessed
 * @param id random, shown in addresses
 * @param adviserId whose review it is
 * @param version the number of the signed version
 * @param byIndicator whether there is a level for each indicator; otherwise one for each
 * dimension
 * @param state how far it is
 * @param sentAt when the trust could read it
 * @param repliedAt when the trust replied
 * @param agreedAt when both agreed
 * @param closedAt when it was closed
 * @param changes counts the changes, so that an editor who saw an earlier state is told
 */
public record Judgement(AssessmentId assessment, UUID id, UUID adviserId, int version, boolean byIndicator,
		JudgementState state, @Nullable Instant sentAt, @Nullable Instant repliedAt, @Nullable Instant agreedAt,
		@Nullable Instant closedAt, int changes) {

	static Judgement of(ResultSet row, int number) throws SQLException {
		return new Judgement(
				new AssessmentId(row.getInt("trust_id"), row.getInt("academic_year"),
						row.getObject("assessment_id", UUID.class)),
				row.getObject("review_id", UUID.class), row.getObject("adviser_id", UUID.class), row.getInt("version"),
				row.getBoolean("by_indicator"), JudgementState.valueOf(row.getString("state")), moment(row, "sent_at"),
				moment(row, "replied_at"), moment(row, "agreed_at"), moment(row, "closed_at"), row.getInt("changes"));
	}

	private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

	/** Such as "2025 to 2026". */
	public String year() {
		return new AcademicYear(this.assessment.academicYear()).toString();
	}

}
