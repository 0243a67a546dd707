package org.trustquality.review.share;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.trustquality.assessment.AssessmentId;

/**
 * One assessment that a trust shares with one adviser.
 *
 * @param assessment what is shared
 * @param id its random id
 * @param adviserId who may read
 * @param level how much they may read
 * @param endsOn the last day in England on which they may
 * @param revoked whether the trust took it back
 */
public record Share(AssessmentId assessment, UUID id, UUID adviserId, ShareLevel level, LocalDate endsOn,
		boolean revoked) {

	static Share of(ResultSet row, int number) throws SQLException {
		return new Share(
				new AssessmentId(row.getInt("trust_id"), row.getInt("academic_year"),
						row.getObject("assessment_id", UUID.class)),
				row.getObject("share_id", UUID.class), row.getObject("adviser_id", UUID.class),
				ShareLevel.valueOf(row.getString("level")), row.getObject("ends_on", LocalDate.class),
				row.getObject("revoked_at", OffsetDateTime.class) != null);
	}

}
