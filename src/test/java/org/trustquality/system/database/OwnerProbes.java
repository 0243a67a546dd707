package org.trustquality.system.database;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trustquality.system.database.TwoTrusts.ANN;

/** What the login that owns the tables sees and changes. */
final class OwnerProbes {

	/**
	 * The error of a transaction that works for no trust, before and after one that did.
	 */
	static final String NO_TRUST = "(?s)(42704 .*\"app.trust\".*|22P02 .*integer: \"\".*)";

	private OwnerProbes() {
	}

	static List<Probe> all() {
		return List.of(
				new Probe(1, "the owner reads where row security is not forced: everything; so it is forced, and fails",
						OwnerProbes::readsWhereNotForced),
				new Probe(2, "the owner reads where it is forced: the bound trust alone; a superuser reads everything",
						OwnerProbes::readsWhereForced),
				new Probe(14, "the owner changes data and binds no trust: an error, not 0 rows",
						OwnerProbes::changesUnbound),
				new Probe(15, "the owner dumps with and without row security: an error either way, not an empty file",
						OwnerProbes::dumps));
	}

	private static void readsWhereNotForced(Wall wall) {
		assertThat(wall.owner()
			.number("alter table assessments no force row level security", "select count(*) from assessments"))
			.isEqualTo(3);
		for (String table : TwoTrusts.tables()) {
			String read = "select count(*) from " + table;
			if (table.equals("memberships")) {
				assertThat(wall.owner().number(read)).isZero();
			}
			else {
				assertThat(wall.owner().refusal(read)).as(table).matches(NO_TRUST);
			}
		}
	}

	private static void readsWhereForced(Wall wall) {
		for (String table : TwoTrusts.tables()) {
			assertThat(wall.owner().number(Session.bound(1, ANN), "select count(*) from " + table)).as(table)
				.isPositive();
			String elsewhere = "select count(*) from " + table + " where trust_id <> 1";
			assertThat(wall.owner().number(Session.bound(1, ANN), elsewhere)).as(table).isZero();
			assertThat(wall.superuser().number(elsewhere)).as(table).isPositive();
		}
	}

	/**
	 * Roles are read before a trust is chosen, so theirs is the one table without the
	 * error.
	 */
	private static void changesUnbound(Wall wall) {
		for (String table : TwoTrusts.tables()) {
			String change = "update " + table + " set trust_id = trust_id";
			if (table.equals("memberships")) {
				assertThat(wall.owner().number(change)).isZero();
			}
			else {
				assertThat(wall.owner().refusal(change)).as(table).matches(NO_TRUST);
			}
		}
	}

	private static void dumps(Wall wall) {
		for (String table : TwoTrusts.tables()) {
			String rows = "select * from " + table;
			assertThatExceptionOfType(Session.Refused.class).as(table)
				.isThrownBy(() -> wall.owner().dump(rows, "set local row_security = off"))
				.withMessageContaining("would be affected by row-level security");
			if (table.equals("memberships")) {
				assertThat(wall.owner().dump(rows)).isEmpty();
			}
			else {
				assertThatExceptionOfType(Session.Refused.class).as(table)
					.isThrownBy(() -> wall.owner().dump(rows))
					.satisfies((refused) -> assertThat(refused.getMessage()).matches(NO_TRUST));
			}
		}
		String[] asBackup = { "create role backing_up bypassrls", "grant usage on schema public to backing_up",
				"grant select on assessments to backing_up", "set local role backing_up",
				"set local row_security = off" };
		assertThat(wall.superuser().dump("select * from assessments", asBackup).lines()).hasSize(3);
	}

}
