package org.trustquality.access.advising;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One adviser's appointment to one trust.
 *
 * @param id its random id
 * @param trustId the trust's number
 * @param adviserId who advises
 * @param beginsOn the first day in England
 * @param endsOn the last day in England
 * @param reviews whether the adviser judges before seeing what the board agreed;
 * otherwise they read only
 * @param ended whether it was brought to an end before its last day
 * @param conflict a conflict of interest that was declared; null for none
 */
public record Appointment(UUID id, int trustId, UUID adviserId, LocalDate beginsOn, LocalDate endsOn, boolean reviews,
		boolean ended, @Nullable String conflict) {

	static Appointment of(ResultSet row, int number) throws SQLException {
		return new Appointment(row.getObject("appointment_id", UUID.class), row.getInt("trust_id"),
				row.getObject("adviser_id", UUID.class), row.getObject("begins_on", LocalDate.class),
				row.getObject("ends_on", LocalDate.class), row.getBoolean("reviews"),
				row.getObject("ended_at", OffsetDateTime.class) != null, row.getString("conflict"));
	}

	/** Whether the adviser may read on a day what the trust shares with them. */
	public boolean isInForce(LocalDate day) {
		return !this.ended && this.conflict == null && !day.isBefore(this.beginsOn) && !day.isAfter(this.endsOn);
	}

}
