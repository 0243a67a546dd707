package org.trustquality.access.advising;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.EnglishDay;

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
		return isLive(day) && !day.isBefore(this.beginsOn);
	}

	/** Whether it is in force on a day or begins later. */
	public boolean isLive(LocalDate day) {
		return !this.ended && this.conflict == null && !day.isAfter(this.endsOn);
	}

	/** The first day, as people in England write it. */
	public String from() {
		return EnglishDay.of(this.beginsOn);
	}

	/** The last day, written the same way. */
	public String until() {
		return EnglishDay.of(this.endsOn);
	}

	/** What the adviser does, in words. */
	public String taskInWords() {
		return this.reviews ? "Reviews before seeing the board's levels" : "Reads only";
	}

	/** How far it is on a day, in words. */
	public String stateInWords(LocalDate day) {
		if (this.conflict != null) {
			return "Conflict of interest declared";
		}
		if (this.ended) {
			return "Ended early";
		}
		if (day.isAfter(this.endsOn)) {
			return "Has run out";
		}
		return isInForce(day) ? "In force" : "Not yet begun";
	}

}
