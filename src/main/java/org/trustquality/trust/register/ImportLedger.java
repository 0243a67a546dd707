package org.trustquality.trust.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.StoredMoment;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every import that there was, and what became of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportLedger {

	private static final TypeReference<EnumMap<DifferenceKind, Integer>> COUNTS = new TypeReference<>() {
	};

	/** While files are compared, their rows say nothing yet about differences. */
	private static final String IMPORTS = """
			select i.*, coalesce((select jsonb_object_agg(k.kind, k.count) from (
					select kind, count(*) from register_changes c, unnest(c.kinds) kind
					where c.import_id = i.import_id group by kind) k), '{}')::text counts,
				(select count(*) from register_changes c where c.import_id = i.import_id and c.kinds <> '{}') changed
			from register_imports i
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	ImportLedger(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void begin(UUID importId, RegisterSnapshot snapshot, Instant now, @Nullable UUID administrator) {
		this.jdbc.sql("""
				insert into register_imports (import_id, state, as_of, groups_file, links_file, checksum, trusts,
					academies, received_at, received_by)
				values (?, 'COMPARING', ?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(importId)
			.param(snapshot.asOf())
			.param(snapshot.groupsFile())
			.param(snapshot.linksFile())
			.param(snapshot.checksum())
			.param(snapshot.entries().size())
			.param(snapshot.academies())
			.param(now.atOffset(ZoneOffset.UTC))
			.param(administrator)
			.update();
	}

	Optional<RegisterImport> find(UUID importId) {
		return this.jdbc.sql(IMPORTS + "where i.import_id = ?").param(importId).query(this::read).optional();
	}

	/**
	 * Lets nobody else receive, compare, decide about or undo an import before this
	 * transaction ends.
	 */
	void enter() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('register'))").query().singleRow();
	}

	Optional<RegisterImport> atWork() {
		return this.jdbc.sql(IMPORTS + "where i.state in ('COMPARING', 'WAITING')").query(this::read).optional();
	}

	Optional<RegisterImport> lastApproved() {
		return this.jdbc.sql(IMPORTS + "where i.state = 'APPROVED' order by i.decided_at desc limit 1")
			.query(this::read)
			.optional();
	}

	List<RegisterImport> newest(int count, long skipped) {
		return this.jdbc.sql(IMPORTS + "order by i.received_at desc, i.import_id limit ? offset ?")
			.params(count, skipped)
			.query(this::read)
			.list();
	}

	void compared(UUID importId, List<String> doubts) {
		this.jdbc.sql("update register_imports set state = 'WAITING', doubts = ? where import_id = ?")
			.params(doubts.toArray(new String[0]), importId)
			.update();
	}

	void decided(UUID importId, ImportState state, Instant now, @Nullable UUID administrator, @Nullable String reason) {
		this.jdbc.sql("""
				update register_imports set state = ?, decided_at = ?, decided_by = ?, reason = ?
				where import_id = ?""")
			.param(state.name())
			.param(now.atOffset(ZoneOffset.UTC))
			.param(administrator)
			.param(reason)
			.param(importId)
			.update();
	}

	void undone(UUID importId, Instant now, UUID administrator) {
		this.jdbc.sql("""
				update register_imports set state = 'UNDONE', undone_at = ?, undone_by = ? where import_id = ?""")
			.params(now.atOffset(ZoneOffset.UTC), administrator, importId)
			.update();
	}

	private RegisterImport read(ResultSet row, int number) throws SQLException {
		return new RegisterImport(row.getObject("import_id", UUID.class), ImportState.valueOf(row.getString("state")),
				row.getObject("as_of", LocalDate.class), row.getString("groups_file"), row.getString("links_file"),
				row.getInt("trusts"), row.getObject("academies", Integer.class),
				Objects.requireNonNull(StoredMoment.in(row, "received_at")), row.getObject("received_by", UUID.class),
				StoredMoment.in(row, "decided_at"), row.getObject("decided_by", UUID.class),
				StoredMoment.in(row, "undone_at"), row.getObject("undone_by", UUID.class),
				List.of((String[]) row.getArray("doubts").getArray()), row.getString("reason"),
				counts(row.getString("counts")), row.getInt("changed"));
	}

	private Map<DifferenceKind, Integer> counts(String counts) {
		return this.json.readValue(counts, COUNTS);
	}

}
