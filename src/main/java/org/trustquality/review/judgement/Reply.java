package org.trustquality.review.judgement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the trust replied to one point.
 *
 * @param text in its own words; null for an agreement without any
 * @param by the account of who typed it; null if that is not known
 * @param at when
 */
public record Reply(ReplyKind kind, @Nullable String text, @Nullable UUID by, Instant at) {

	static @Nullable Reply of(ResultSet row) throws SQLException {
		String kind = row.getString("reply");
		return (kind != null) ? new Reply(ReplyKind.valueOf(kind), row.getString("reply_text"),
				row.getObject("replied_by", UUID.class), row.getObject("replied_at", OffsetDateTime.class).toInstant())
				: null;
	}

}
