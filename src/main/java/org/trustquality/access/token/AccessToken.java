package org.trustquality.access.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.EnglishDay;

/**
 * A token as its owner sees it afterwards.
 *
 * @param id names it in the owner's pages; it opens nothing
 * @param name how the owner calls it
 * @param scopes what it may be used for
 * @param madeAt when it was made
 * @param expiresAt from when on it no longer works
 * @param expired whether that has come
 * @param usedOn the last day on which it was used; null if it never was
 */
public record AccessToken(UUID id, String name, List<TokenScope> scopes, Instant madeAt, Instant expiresAt,
		boolean expired, @Nullable LocalDate usedOn) {

	public AccessToken {
		scopes = List.copyOf(scopes);
	}

	static AccessToken of(ResultSet row, Instant now) throws SQLException {
		Instant expiresAt = row.getObject("expires_at", OffsetDateTime.class).toInstant();
		return new AccessToken(row.getObject("token_id", UUID.class), row.getString("name"),
				TokenScope.read(row.getString("scopes")), row.getObject("made_at", OffsetDateTime.class).toInstant(),
				expiresAt, !expiresAt.isAfter(now), row.getObject("used_on", LocalDate.class));
	}

	/** The last day of use as a moment, for pages. */
	public @Nullable Instant usedDay() {
		return (this.usedOn != null) ? this.usedOn.atStartOfDay(EnglishDay.ENGLAND).toInstant() : null;
	}

}
