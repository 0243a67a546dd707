package org.trustquality.access.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The list of what is stored about people beside the database: every column that leads to
 * a person, or that can hold text, has one line that says what it is, whether its person
 * is shown it, and what becomes of it when their account is deleted.
 */
final class PersonalColumns {

	/** Keys of people, by reference or by name, and whatever text fits in. */
	private static final String FOUND = """
			select c.relname || '.' || a.attname
			from pg_class c join pg_attribute a on a.attrelid = c.oid
			where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
				and not a.attisdropped and (
				a.atttypid in ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype, 'json'::regtype, 'jsonb'::regtype,
					'bytea'::regtype, 'text[]'::regtype, 'smallint[]'::regtype)
				or a.atttypid = 'uuid'::regtype and a.attname ~ '^(person_id|actor)$|_by$'
				or exists (
					select from pg_constraint f
					where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any (f.conkey)
						and f.confrelid = 'people'::regclass))
			order by 1""";

	private PersonalColumns() {
	}

	/** Everything that differs; empty when all is listed. */
	static List<String> faults(JdbcClient superuser) {
		Set<String> found = new TreeSet<>(superuser.sql(FOUND).query(String.class).list());
		Set<String> listed = lines().stream()
			.flatMap((line) -> line.columns().stream())
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> faults = new TreeSet<>();
		found.stream()
			.filter((column) -> !listed.contains(column))
			.forEach((column) -> faults.add("not listed: " + column));
		listed.stream()
			.filter((column) -> !found.contains(column))
			.forEach((column) -> faults.add("not there: " + column));
		return List.copyOf(faults);
	}

	static List<Line> lines() {
		try {
			return new ClassPathResource("db/personal-data.csv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.skip(1)
				.map((line) -> line.split(",", -1))
				.map((cells) -> new Line(cells[0], Arrays.asList(cells[1].split(" ")), cells[2], cells[3], cells[4]))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Columns of one table that are the same in all of this. */
	record Line(String table, List<String> names, String what, String exported, String erasure) {

		List<String> columns() {
			return this.names.stream().map((name) -> this.table + "." + name).toList();
		}

		/**
		 * Whether what stands in it may be found after the person's account is deleted.
		 */
		boolean isKept() {
			return this.erasure.startsWith("kept: ");
		}

	}

}
