package org.trustquality.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.trustquality.Stage;

/** The columns of text in a trust's tables, and which of them hold words of its own. */
record CanaryColumns(Stage stage, int trustId) {

	/** Those in which no row of the trust holds the word or a name with its number. */
	Set<String> without() {
		List<String> columns = this.stage.superuser()
			.sql("""
					select c.table_name || '.' || c.column_name from information_schema.columns c
					where c.table_schema = 'public' and c.data_type in ('text', 'character varying', 'ARRAY')
						and c.udt_name in ('text', '_text', 'varchar') and exists (
							select from information_schema.columns t
							where t.table_name = c.table_name and t.column_name = 'trust_id')""")
			.query(String.class)
			.list();
		Set<String> without = new TreeSet<>(columns);
		without.removeIf(this::holds);
		return without;
	}

	private boolean holds(String column) {
		String[] parts = column.split("\\.");
		return this.stage.superuser()
			.sql("select exists (select from " + parts[0] + " where trust_id = ? and " + parts[1]
					+ "::text ilike any (array[?, ?, ?]))")
			.params(this.trustId, "%" + PlayedRoutes.CANARY + "%", "% " + this.trustId + "%", "%." + this.trustId + "%")
			.query(Boolean.class)
			.single();
	}

}
