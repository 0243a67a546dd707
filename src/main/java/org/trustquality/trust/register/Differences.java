package org.trustquality.trust.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What imports read and, once they are compared, what they change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Differences {

	private static final String OF_IMPORT = "select kinds, before, after from register_changes where import_id = :import";

	/** What matters first: most differences of a refresh are details. */
	private static final String IN_ORDER = " order by kinds = '{DETAILS}', lower(after ->> 'shown_name'), uid";

	private final JdbcClient jdbc;

	private final EntryJson json;

	Differences(JdbcClient jdbc, EntryJson json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Keeps what an import read until it is compared. */
	void lay(UUID importId, Collection<RegisterEntry> read) {
		this.jdbc.sql("""
				insert into register_changes (import_id, uid, after)
				select ?, (e ->> 'uid')::integer, e from jsonb_array_elements(?::jsonb) e""")
			.params(importId, this.json.write(read))
			.update();
	}

	List<RegisterEntry> laid(UUID importId) {
		return this.jdbc.sql("select after::text from register_changes where import_id = ? order by uid")
			.param(importId)
			.query((row, number) -> this.json.read(row.getString(1)))
			.list();
	}

	/** Puts the differences in place of what was read. */
	void replace(UUID importId, List<Difference> differences) {
		clear(importId);
		this.jdbc.sql("""
				insert into register_changes (import_id, uid, kinds, before, after)
				select ?, d.uid, d.kinds, nullif(d.before, 'null'), d.after
				from jsonb_to_recordset(?::jsonb) d (uid integer, kinds text[], before jsonb, after jsonb)""")
			.params(importId, this.json.writeDifferences(differences))
			.update();
	}

	void clear(UUID importId) {
		this.jdbc.sql("delete from register_changes where import_id = ?").param(importId).update();
	}

	List<Difference> all(UUID importId) {
		return this.jdbc.sql(OF_IMPORT + " and kinds <> '{}'" + IN_ORDER)
			.param("import", importId)
			.query(this::read)
			.list();
	}

	List<Difference> some(UUID importId, @Nullable DifferenceKind kind, int count, long skipped) {
		return this.jdbc
			.sql(OF_IMPORT + " and kinds && cast(:kinds as text[])" + IN_ORDER + " limit :count offset :skipped")
			.param("import", importId)
			.param("kinds", kinds(kind))
			.param("count", count)
			.param("skipped", skipped)
			.query(this::read)
			.list();
	}

	private static String[] kinds(@Nullable DifferenceKind kind) {
		Set<DifferenceKind> kinds = (kind != null) ? EnumSet.of(kind) : EnumSet.allOf(DifferenceKind.class);
		return kinds.stream().map(DifferenceKind::name).toArray(String[]::new);
	}

	private Difference read(ResultSet row, int number) throws SQLException {
		Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
		Arrays.stream((String[]) row.getArray("kinds").getArray()).map(DifferenceKind::valueOf).forEach(kinds::add);
		return new Difference(kinds, this.json.readNullable(row.getString("before")),
				this.json.read(row.getString("after")));
	}

}
