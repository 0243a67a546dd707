package org.trustquality.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what is done in a trust, in the transaction that does it. Each line holds a hash
 * over itself and the line before, so that an edit, a gap or a changed order shows.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ActivityLog {

	/** The hash before a trust's first line. */
	static final String BEGINNING = "0".repeat(64);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final JsonMapper json;

	ActivityLog(JdbcClient jdbc, Clock clock, JsonMapper json) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.json = json;
	}

	/**
	 * Adds a line.
	 * @param trustId the trust of this transaction
	 * @param actor who does it; null when the service does
	 * @param details the values for the act's sentence; people by id
	 */
	public void record(int trustId, @Nullable UUID actor, Act act, Map<String, String> details) {
		Line last = last(trustId);
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		String written = this.json.writeValueAsString(new TreeMap<>(details));
		Line next = Line.after(last, trustId, now, actor, act.name(), written);
		this.jdbc.sql("""
				insert into activities (trust_id, sequence, happened_at, actor, act, details, previous_hash, hash)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(trustId)
			.param(next.sequence)
			.param(now.atOffset(ZoneOffset.UTC))
			.param(actor)
			.param(act.name())
			.param(written)
			.param(last.hash)
			.param(next.hash)
			.update();
	}

	/** The last line, held so that no other can be added before this transaction ends. */
	private Line last(int trustId) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('activities'), ?)").param(trustId).query().singleRow();
		return this.jdbc.sql("select sequence, hash from activities where trust_id = ? order by sequence desc limit 1")
			.param(trustId)
			.query((row, number) -> new Line(row.getLong("sequence"), row.getString("hash")))
			.optional()
			.orElse(new Line(0, BEGINNING));
	}

	private record Line(long sequence, String hash) {

		static Line after(Line last, int trustId, Instant at, @Nullable UUID actor, String act, String details) {
			long sequence = last.sequence + 1;
			String content = String.join("\n", last.hash, Integer.toString(trustId), Long.toString(sequence),
					at.toString(), Objects.toString(actor, ""), act, details);
			return new Line(sequence, sha256(content));
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

}
