package org.trustquality.system.database;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trustquality.system.database.TwoTrusts.ANN;
import static org.trustquality.system.database.TwoTrusts.CLOSED;
import static org.trustquality.system.database.TwoTrusts.ELSEWHERE;
import static org.trustquality.system.database.TwoTrusts.EVE;

/** What can be written into another trust, or learned of it by writing. */
final class WritingProbes {

	private static final String WITHOUT_KEYS_CHECKED = "set local session_replication_role = replica";

	private static final String WITH_KEYS_CHECKED = "set local session_replication_role = origin";

	/**
	 * Columns beside the trust's number, and which tables refer to another trust's table.
	 */
	private static final String COLUMNS = """
			select string_agg(attname, ', ' order by attnum) from pg_attribute
			where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attname <> 'trust_id'""";

	private WritingProbes() {
	}

	static List<Probe> all() {
		return List.of(
				new Probe(7, "a row is put or moved into another trust: refused in every table",
						WritingProbes::intoAnotherTrust),
				new Probe(8, "another trust's keys are used again: accepted, so that none tells what exists there",
						WritingProbes::anotherTrustsKeys),
				new Probe(9, "a row refers to another trust's row: refused by keys that carry the trust",
						WritingProbes::referringElsewhere),
				new Probe(10, "a table is emptied, which row security does not see: no right to, in any table",
						WritingProbes::emptying));
	}

	private static void intoAnotherTrust(Wall wall) {
		for (String table : TwoTrusts.tables()) {
			assertThat(wall.application().refusal(Session.bound(1, ANN), copy(wall, table, 1, 2) + " limit 1"))
				.as("into " + table)
				.containsAnyOf("row-level security", "permission denied");
			assertThat(wall.application().refusal(Session.bound(1, ANN), "update " + table + " set trust_id = 2"))
				.as("moved in " + table)
				.containsAnyOf("row-level security", "permission denied");
		}
	}

	/** A superuser looks, whom no policy stops before a key could. */
	private static void anotherTrustsKeys(Wall wall) {
		for (String table : TwoTrusts.tables()) {
			assertThat(wall.superuser()
				.refusal(WITHOUT_KEYS_CHECKED, "delete from " + table + " where trust_id = 1", copy(wall, table, 2, 1)))
				.as(table)
				.isEmpty();
		}
		assertThat(wall.application()
			.number(Session.bound(1, ANN), "insert into known_names values (1, '%s', 'Eve')".formatted(EVE))).isOne();
	}

	/**
	 * Keys are checked whatever the policies: the superuser's rows are refused as well.
	 */
	private static void referringElsewhere(Wall wall) {
		List<String> referring = TwoTrusts.tables()
			.stream()
			.filter((table) -> wall.superuser().number(references(table)) > 0)
			.toList();
		assertThat(referring).hasSizeGreaterThan(10);
		for (String table : referring) {
			assertThat(wall.superuser()
				.refusal(WITHOUT_KEYS_CHECKED, "delete from " + table + " where trust_id = 1", WITH_KEYS_CHECKED,
						copy(wall, table, 2, 1)))
				.as(table)
				.startsWith("23503");
		}
		for (String refused : List.of("invitations values (1, 2026, '%s', '%s', 'Name', 'TRUSTEE', 'NOT_SENT')",
				"sign_offs values (1, 2026, '%s', 1, now(), '%s', current_date, 'x', null, '{}', repeat('0', 64))",
				"shares values (1, 2026, '%1$s', '%1$s', '%2$s', 'VIEWS', '%2$s', now(), current_date)")) {
			assertThat(wall.application()
				.refusal(Session.bound(1, ANN), "insert into " + refused.formatted(ELSEWHERE, ANN)))
				.startsWith("23503");
		}
		assertThat(wall.application()
			.number(Session.bound(1, ANN),
					"insert into shares values (1, 2026, '%1$s', '%1$s', '%2$s', 'VIEWS', '%2$s', now(), current_date)"
						.formatted(CLOSED, ANN)))
			.isOne();
	}

	private static void emptying(Wall wall) {
		for (String table : Catalogue.listed().keySet()) {
			assertThat(wall.application().refusal(Session.bound(1, ANN), "truncate " + table)).as(table)
				.startsWith("42501")
				.contains("permission denied");
		}
	}

	/** The rows of one trust once more, as the rows of another. */
	private static String copy(Wall wall, String table, int from, int to) {
		String columns = wall.superuser().text(COLUMNS.formatted(table));
		return "insert into %1$s (trust_id, %2$s) select %3$d, %2$s from %1$s where trust_id = %4$d".formatted(table,
				columns, to, from);
	}

	/** Who may refer to which edition is tried in OwnEditionTests. */
	private static String references(String table) {
		return """
				select count(*) from pg_constraint
				where conrelid = '%s'::regclass and contype = 'f' and conkey <> '{1}' and confrelid in (
					select attrelid from pg_attribute
					where attname = 'trust_id' and not attisdropped and attrelid not in ('trusts'::regclass, 'editions'::regclass))"""
			.formatted(table);
	}

}
