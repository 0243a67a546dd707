package org.trustquality.trust.register;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register as last approved, and the trusts that follow it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Register {

	private final JdbcClient jdbc;

	private final EntryJson json;

	Register(JdbcClient jdbc, EntryJson json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	List<RegisterEntry> entries() {
		return this.jdbc.sql("select to_jsonb(e)::text from register_entries e")
			.query((row, number) -> this.json.read(row.getString(1)))
			.list();
	}

	RegisterSize size() {
		return this.jdbc.sql("""
				select count(*) filter (where listed) trusts,
					count(*) filter (where listed and status <> 'CLOSED') open, count(*) kept
				from register_entries""").query(RegisterSize.class).single();
	}

	/** Lets every entry that an import changes be as it says. */
	void apply(UUID importId) {
		replace(importId, "after");
	}

	/** Lets every entry that an import changed be as before it. */
	void revert(UUID importId) {
		hold(importId);
		this.jdbc.sql("""
				update register_entries e set listed = false
				from register_changes c, trusts t
				where c.import_id = ? and c.uid = e.uid and c.before is null and t.uid = e.uid""")
			.param(importId)
			.update();
		this.jdbc.sql("""
				delete from register_entries e using register_changes c
				where c.import_id = ? and c.uid = e.uid and c.before is null
					and not exists (select from trusts t where t.uid = e.uid)""").param(importId).update();
		replace(importId, "before");
	}

	/** Whoever opens a trust with one of the entries has done so, or waits. */
	private void hold(UUID importId) {
		this.jdbc.sql("""
				select e.uid from register_entries e join register_changes c on c.uid = e.uid
				where c.import_id = ? order by e.uid for update of e""").param(importId).query().listOfRows();
	}

	/** Trusts point to entries by a key that is checked when the transaction ends. */
	private void replace(UUID importId, String side) {
		this.jdbc.sql("""
				delete from register_entries e using register_changes c
				where c.import_id = ? and c.uid = e.uid and c.%s is not null""".formatted(side))
			.param(importId)
			.update();
		this.jdbc.sql("""
				insert into register_entries
				select e.* from register_changes c, jsonb_populate_record(null::register_entries, c.%1$s) e
				where c.import_id = ? and c.%1$s is not null""".formatted(side)).param(importId).update();
	}

	/**
	 * Lets trusts have the name, kind and closing of their entries. What an administrator
	 * closed by hand stays closed.
	 */
	List<FollowedChange> lead() {
		return this.jdbc
			.sql("""
					with led as (
						select t.trust_id, t.name, t.closed_on, e.shown_name, e.kind,
							case when t.closed_by = 'ADMINISTRATOR' then t.closed_on else e.closed_on end led_closed_on,
							case when t.closed_by = 'ADMINISTRATOR' then t.closed_by
								when e.closed_on is not null then 'REGISTER' end led_closed_by
						from trusts t join register_entries e on e.uid = t.uid)
					update trusts t set name = l.shown_name, kind = l.kind, closed_on = l.led_closed_on,
						closed_by = l.led_closed_by, merged_into = case when l.led_closed_on is not null then t.merged_into end
					from led l
					where t.trust_id = l.trust_id and (t.name, t.kind, t.closed_on, t.closed_by)
						is distinct from (l.shown_name, l.kind, l.led_closed_on, l.led_closed_by)
					returning t.trust_id, l.name name_before, t.name name_after,
						l.closed_on closed_before, t.closed_on closed_after""")
			.query(FollowedChange.class)
			.list();
	}

}
