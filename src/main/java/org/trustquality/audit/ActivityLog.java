package org.trustquality.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
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

	private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {
	};

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
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		String written = this.json.writeValueAsString(new TreeMap<>(details));
		Entry next = Entry.after(lastOne(trustId), trustId, now, actor, act.name(), written);
		this.jdbc.sql("""
				insert into activities (trust_id, sequence, happened_at, actor, act, details, previous_hash, hash)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(trustId)
			.param(next.sequence())
			.param(now.atOffset(ZoneOffset.UTC))
			.param(actor)
			.param(act.name())
			.param(written)
			.param(next.previousHash())
			.param(next.hash())
			.update();
	}

	/** Where a trust's log ends now. */
	public ActivityHead head(int trustId) {
		return this.jdbc.sql("select * from activities where trust_id = ? order by sequence desc limit 1")
			.param(trustId)
			.query(Entry::of)
			.optional()
			.map(Entry::head)
			.orElse(ActivityHead.BEGINNING);
	}

	/**
	 * Some lines of a trust's log, the newest first.
	 * @param skipped how many newer lines to leave out
	 */
	public List<Activity> newest(int trustId, int count, long skipped) {
		return this.jdbc.sql("select * from activities where trust_id = ? order by sequence desc limit ? offset ?")
			.params(trustId, count, skipped)
			.query(Entry::of)
			.list()
			.stream()
			.map(this::read)
			.toList();
	}

	/** All lines of a trust's log that tell of one kind of act, the oldest first. */
	public List<Activity> all(int trustId, Act act) {
		return this.jdbc.sql("select * from activities where trust_id = ? and act = ? order by sequence")
			.params(trustId, act.name())
			.query(Entry::of)
			.list()
			.stream()
			.map(this::read)
			.toList();
	}

	/**
	 * All lines of a trust's log in which somebody acts or is named, the oldest first.
	 */
	public List<Activity> about(int trustId, Collection<UUID> people) {
		return this.jdbc.sql("""
				select * from activities
				where trust_id = :trust and (actor in (:people) or exists (
					select from unnest(string_to_array(:named, ' ')) named where strpos(details, named) > 0))
				order by sequence""")
			.param("trust", trustId)
			.param("people", people)
			.param("named", people.stream().map(UUID::toString).collect(Collectors.joining(" ")))
			.query(Entry::of)
			.list()
			.stream()
			.map(this::read)
			.toList();
	}

	/**
	 * Reads a trust's log from the first line to the last and tells what is wrong with
	 * it.
	 * @param kept a head that was kept elsewhere; null if there is none
	 */
	public ActivityVerification verify(int trustId, @Nullable ActivityHead kept) {
		ActivityVerification.Reading reading = new ActivityVerification.Reading(trustId, kept);
		this.jdbc.sql("select * from activities where trust_id = ? order by sequence")
			.param(trustId)
			.withFetchSize(1000)
			.query((row) -> {
				reading.take(Entry.of(row, 0));
			});
		return reading.finish();
	}

	/** The end of the log, held: no other line can be added before this one is in. */
	private ActivityHead lastOne(int trustId) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('activities'), ?)").param(trustId).query().singleRow();
		return head(trustId);
	}

	private Activity read(Entry entry) {
		Act act = Arrays.stream(Act.values())
			.filter((each) -> each.name().equals(entry.act()))
			.findFirst()
			.orElse(null);
		try {
			return new Activity(entry.sequence(), entry.happenedAt(), entry.actor(), act,
					this.json.readValue(entry.details(), DETAILS));
		}
		catch (JacksonException ex) {
			return new Activity(entry.sequence(), entry.happenedAt(), entry.actor(), null, Map.of());
		}
	}

}
