package org.trustquality.review.judgement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.trust.StoredMoment;

/**
 * One adviser's review of one signed version: begun blind, sent to the trust, answered by
 * it, and brought to a position on which both agree.
 *
 * @param assessment what is reviewed
 * @param id its random id, shown in addresses
 * @param adviserId whose it is
 * @param version the signed version; later ones change nothing here
 * @param byIndicator whether each indicator is judged, otherwise each dimension
 * @param state how far it is
 * @param begunAt when it was begun
 * @param sentAt when it was sent; null before
 * @param repliedAt when the trust had replied; null before
 * @param agreedAt when both had agreed; null before
 * @param closedAt when it was closed; null before
 * @param changes counts the changes, so that an editor who saw an earlier state is told
 */
public record Review(AssessmentId assessment, UUID id, UUID adviserId, int version, boolean byIndicator,
		ReviewState state, Instant begunAt, @Nullable Instant sentAt, @Nullable Instant repliedAt,
		@Nullable Instant agreedAt, @Nullable Instant closedAt, int changes) {

	static Review of(ResultSet row, int number) throws SQLException {
		return new Review(
				new AssessmentId(row.getInt("trust_id"), row.getInt("academic_year"),
						row.getObject("assessment_id", UUID.class)),
				row.getObject("review_id", UUID.class), row.getObject("adviser_id", UUID.class), row.getInt("version"),
				row.getBoolean("by_indicator"), ReviewState.valueOf(row.getString("state")),
				row.getObject("begun_at", OffsetDateTime.class).toInstant(), StoredMoment.in(row, "sent_at"),
				StoredMoment.in(row, "replied_at"), StoredMoment.in(row, "agreed_at"),
				StoredMoment.in(row, "closed_at"), row.getInt("changes"));
	}

	/** Whether it is in a state. */
	public boolean is(ReviewState asked) {
		return this.state == asked;
	}

	/** Such as "2025 to 2026". */
	public String year() {
		return new AcademicYear(this.assessment.academicYear()).toString();
	}

}
