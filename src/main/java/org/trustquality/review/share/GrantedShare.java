package org.trustquality.review.share;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.StoredMoment;

/**
 * A share as the trust that granted it sees it.
 *
 * @param share the share
 * @param grantedBy who shared
 * @param grantedAt when
 * @param revokedAt when it was taken back or its appointment ended; null if it was not
 */
public record GrantedShare(Share share, UUID grantedBy, Instant grantedAt, @Nullable Instant revokedAt) {

	static GrantedShare of(ResultSet row, int number) throws SQLException {
		return new GrantedShare(Share.of(row, number), row.getObject("granted_by", UUID.class),
				row.getObject("granted_at", OffsetDateTime.class).toInstant(), StoredMoment.in(row, "revoked_at"));
	}

	/** Whether it has neither been taken back nor run out on a day. */
	boolean isOpen(LocalDate day) {
		return this.revokedAt == null && !day.isAfter(this.share.endsOn());
	}

	/** Since when it is shared, as people in England write it. */
	public String since() {
		return EnglishDay.of(EnglishDay.at(this.grantedAt));
	}

	/** Until when, written the same way: the last day, or the day it was taken back. */
	public String until() {
		return EnglishDay.of((this.revokedAt != null) ? EnglishDay.at(this.revokedAt) : this.share.endsOn());
	}

}
