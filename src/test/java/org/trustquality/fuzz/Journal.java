package org.trustquality.fuzz;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.jspecify.annotations.Nullable;
import org.trustquality.Stage;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Listens to every row that is written and can take all of it back, so that each request
 * of a test finds the same stage. Only while a test runs: the catalogue wants no
 * triggers.
 */
final class Journal implements AutoCloseable {

	/** Move by themselves, or at every request. */
	private static final Set<String> UNHEARD = Set.of("scheduled_tasks", "flyway_schema_history", "request_limits",
			"round_trips");

	private static final Set<String> SESSIONS = Set.of("sessions", "sessions_attributes");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Stage stage;

	private final Scheduler jobs;

	private Journal(Stage stage, Scheduler jobs) {
		this.stage = stage;
		this.jobs = jobs;
	}

	/**
	 * What jobs do by themselves is no answer to anybody, so they rest meanwhile; a last
	 * mail to somebody goes once it is sent, whoever is asking then.
	 */
	static Journal open(Stage stage, Scheduler jobs) {
		Journal journal = new Journal(stage, jobs);
		journal.close();
		journal.rest();
		journal.run("create schema journal");
		journal
			.run("""
					create table journal.changes (id bigserial primary key, name text, kind text, before jsonb, after jsonb)""");
		journal.run("""
				create function journal.note() returns trigger language plpgsql security definer as $$
				begin
					if to_jsonb(coalesce(new, old)) ->> 'parting' = 'true' then
						return null;
					end if;
					if tg_op <> 'UPDATE' or old is distinct from new then
						insert into journal.changes (name, kind, before, after) values (tg_table_name, tg_op,
							case when tg_op <> 'INSERT' then to_jsonb(old) end,
							case when tg_op <> 'DELETE' then to_jsonb(new) end);
					end if;
					return null;
				end $$""");
		journal
			.run("""
					create function journal.undo(kept bigint) returns void language plpgsql set session_replication_role = replica as $$
					declare
						change record;
						keys text;
					begin
						for change in select * from journal.changes where id > kept order by id desc loop
							select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into keys
							from pg_attribute a, (
								select indrelid, indkey from pg_index
								where indrelid = ('public.' || change.name)::regclass and indisunique and indpred is null
									and indexprs is null
								order by indisprimary desc limit 1) i
							where a.attrelid = i.indrelid and a.attnum = any (i.indkey);
							if change.after is not null then
								execute format('delete from public.%1$I where (%2$s) in (
									select %2$s from jsonb_populate_record(null::public.%1$I, $1))', change.name, keys)
									using change.after;
							end if;
							if change.before is not null then
								execute format('insert into public.%1$I select * from jsonb_populate_record(null::public.%1$I, $1)',
									change.name) using change.before;
							end if;
							delete from journal.changes where id = change.id;
						end loop;
					end $$""");
		journal.tables()
			.forEach((table) -> journal.run("create trigger journal after " + events(table) + " on public." + table
					+ " for each row execute function journal.note()"));
		return journal;
	}

	private void rest() {
		this.jobs.pause();
		while (!this.jobs.getCurrentlyExecuting().isEmpty()) {
			LockSupport.parkNanos(10_000_000);
		}
	}

	private List<String> tables() {
		return this.stage.superuser()
			.sql("select tablename from pg_tables where schemaname = 'public'")
			.query(String.class)
			.list()
			.stream()
			.filter((table) -> !UNHEARD.contains(table))
			.toList();
	}

	/** A session is touched by every request; how far a mail is moves by itself. */
	private static String events(String table) {
		if (SESSIONS.contains(table)) {
			return "delete";
		}
		return table.equals("mails") ? "insert or delete" : "insert or update or delete";
	}

	private void run(String sql) {
		this.stage.superuser().sql(sql).update();
	}

	/** What was written since the last time that everything was taken back. */
	List<Change> changes() {
		return changes(0);
	}

	/** What was written since a moment. */
	List<Change> changes(long since) {
		return this.stage.superuser()
			.sql("select name, kind, before::text, after::text from journal.changes where id > ? order by id")
			.param(since)
			.query((row, number) -> new Change(row.getString("name"), row.getString("kind"),
					values(row.getString("before")), values(row.getString("after"))))
			.list();
	}

	private static TreeMap<String, @Nullable Object> values(@Nullable String json) {
		return (json != null) ? JSON.readValue(json, new TypeReference<>() {
		}) : new TreeMap<>();
	}

	/** A moment to go back to. */
	long now() {
		return this.stage.superuser()
			.sql("select coalesce(max(id), 0) from journal.changes")
			.query(Long.class)
			.single();
	}

	/** Takes everything back that was written. */
	void undo() {
		undo(0);
	}

	/** Takes back what was written since a moment. */
	void undo(long since) {
		this.stage.superuser().sql("select journal.undo(?)").param(since).query((row) -> {
		});
	}

	@Override
	public void close() {
		this.stage.superuser().sql("drop schema if exists journal cascade").update();
		this.jobs.resume();
	}

	/**
	 * One row that was written.
	 *
	 * @param table the table
	 * @param kind INSERT, UPDATE or DELETE
	 * @param before what it said, empty if there was none
	 * @param after what it says, empty if there is none any more
	 */
	record Change(String table, String kind, TreeMap<String, @Nullable Object> before,
			TreeMap<String, @Nullable Object> after) {

		/** The columns that say something else now. */
		Set<String> columns() {
			Set<String> columns = new TreeSet<>(this.before.keySet());
			columns.addAll(this.after.keySet());
			columns.removeIf((column) -> java.util.Objects.equals(this.before.get(column), this.after.get(column)));
			return columns;
		}

		/** The number of the trust whose row it is; 0 for rows that are nobody's. */
		int trust() {
			Object number = this.after.getOrDefault("trust_id", this.before.get("trust_id"));
			return (number instanceof Integer trust) ? trust : 0;
		}

		@Override
		public String toString() {
			return this.kind.toLowerCase(java.util.Locale.ROOT) + " " + this.table;
		}

	}

}
