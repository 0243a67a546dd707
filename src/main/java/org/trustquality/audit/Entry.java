package org.trustquality.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One row of the activity log as it is stored. Its hash covers everything in it and the
 * hash of the row before.
 *
 * @param details canonical JSON on one line, so that the lines of what is hashed can be
 * told apart
 */
record Entry(int trustId, long sequence, Instant happenedAt, @Nullable UUID actor, String act, String details,
		String previousHash, String hash) {

	/** The row that follows another, hash included. */
	static Entry after(ActivityHead head, int trustId, Instant happenedAt, @Nullable UUID actor, String act,
			String details) {
		Entry unsealed = new Entry(trustId, head.sequence() + 1, happenedAt, actor, act, details, head.hash(), "");
		return new Entry(trustId, unsealed.sequence, happenedAt, actor, act, details, head.hash(),
				unsealed.computedHash());
	}

	static Entry of(ResultSet row, int number) throws SQLException {
		return new Entry(row.getInt("trust_id"), row.getLong("sequence"),
				row.getObject("happened_at", OffsetDateTime.class).toInstant(), row.getObject("actor", UUID.class),
				row.getString("act"), row.getString("details"), row.getString("previous_hash"), row.getString("hash"));
	}

	/** What the hash has to be. */
	String computedHash() {
		return sha256(String.join("\n", this.previousHash, Integer.toString(this.trustId), Long.toString(this.sequence),
				this.happenedAt.toString(), Objects.toString(this.actor, ""), this.act, this.details));
	}

	ActivityHead head() {
		return new ActivityHead(this.sequence, this.hash);
	}

	private static String sha256(String content) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
