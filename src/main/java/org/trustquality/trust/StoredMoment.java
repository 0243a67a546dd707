package org.trustquality.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/** Moments as the database keeps them. */
public final class StoredMoment {

	private StoredMoment() {
	}

	/** The moment in a column of a row; null where the column is empty. */
	public static @Nullable Instant in(ResultSet row, String column) throws SQLException {
		OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

}
