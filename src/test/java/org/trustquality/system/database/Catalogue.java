package org.trustquality.system.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database's own catalogue beside the listed kinds of table: names everything that
 * differs, so that a new table, policy or right is noticed until somebody lists it.
 */
final class Catalogue {

	private static final String APPLICATION = RolesScript.APPLICATION;

	/** The one table whose key {@code trust_id} is; it holds no tenant's rows. */
	private static final String REGISTER = "trusts";

	private final JdbcClient superuser;

	private final Map<String, Listed> listed = listed();

	private final List<String> faults = new ArrayList<>();

	private Catalogue(JdbcClient superuser) {
		this.superuser = superuser;
	}

	/** Everything that is not as listed; empty when all is well. */
	static List<String> faults(JdbcClient superuser) {
		Catalogue catalogue = new Catalogue(superuser);
		catalogue.tables();
		catalogue.policies();
		catalogue.rights();
		catalogue.waysAround();
		catalogue.role();
		catalogue.faults.addAll(TrustFirst.faults(superuser));
		return List.copyOf(catalogue.faults);
	}

	static Map<String, Listed> listed() {
		return lines("db/table-kinds.csv").stream()
			.skip(1)
			.map((line) -> line.split(",", 3))
			.collect(Collectors.toMap((cells) -> cells[0], (cells) -> new Listed(cells[1], rights(cells[2])),
					(one, other) -> {
						throw new IllegalStateException("a table is listed twice");
					}, TreeMap::new));
	}

	static List<String> listedPolicies() {
		return lines("db/table-policies.txt");
	}

	/** A table has row security that binds its owner too, or holds nothing of a trust. */
	private void tables() {
		Map<String, Found> found = this.superuser.sql("""
				select c.relname, c.relrowsecurity, c.relforcerowsecurity, exists (
					select from pg_attribute a
					where a.attrelid = c.oid and a.attname = 'trust_id' and not a.attisdropped) as of_trust,
					c.relowner::regrole::text as owner
				from pg_class c
				where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')""")
			.query((row, number) -> Map.entry(row.getString("relname"),
					new Found(row.getBoolean("relrowsecurity"), row.getBoolean("relforcerowsecurity"),
							row.getBoolean("of_trust"), row.getString("owner"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
		same("tables", this.listed.keySet(), found.keySet());
		found.forEach((table, shape) -> {
			boolean global = !this.listed.containsKey(table) || this.listed.get(table).kind().equals("global");
			boolean ofTrust = shape.ofTrust && !table.equals(REGISTER);
			check(ofTrust != global, table + " is listed as global but has a trust_id, or the other way round");
			check(shape.enabled == ofTrust, table + ": row security is " + (shape.enabled ? "on" : "off"));
			check(shape.forced == ofTrust, table + ": row security is " + (shape.forced ? "" : "not ") + "forced");
			check(shape.owner.equals(RolesScript.OWNER), table + " belongs to " + shape.owner);
		});
	}

	private void policies() {
		same("policies", new TreeSet<>(listedPolicies()), new TreeSet<>(foundPolicies()));
	}

	List<String> foundPolicies() {
		return this.superuser.sql("""
				select tablename, policyname, lower(permissive) as permissive, lower(cmd) as command,
					array_to_string(roles, ' ') as roles, qual, with_check
				from pg_policies order by tablename, policyname""")
			.query((row, number) -> "%s: %s, %s, %s, to %s, using %s, check %s".formatted(row.getString("tablename"),
					row.getString("policyname"), row.getString("permissive"), row.getString("command"),
					row.getString("roles"), oneLine(row.getString("qual")), oneLine(row.getString("with_check"))))
			.list();
	}

	/** What the application may do with each table, column by column where it matters. */
	private void rights() {
		Map<String, Set<String>> found = new TreeMap<>();
		this.listed.keySet().forEach((table) -> found.put(table, new TreeSet<>()));
		this.superuser
			.sql("""
					select c.relname, lower(x.privilege_type) as what, x.grantee::regrole::text as grantee
					from pg_class c, aclexplode(c.relacl) x
					where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and x.grantee <> c.relowner""")
			.query((row) -> {
				grant(found, row.getString("relname"), row.getString("grantee"), row.getString("what"));
			});
		this.superuser
			.sql("""
					select c.relname, lower(x.privilege_type) || '(' || string_agg(a.attname, ' ' order by a.attname) || ')' as what,
						x.grantee::regrole::text as grantee
					from pg_attribute a join pg_class c on c.oid = a.attrelid, aclexplode(a.attacl) x
					where c.relnamespace = 'public'::regnamespace and x.grantee <> c.relowner
					group by c.relname, x.privilege_type, x.grantee""")
			.query((row) -> {
				grant(found, row.getString("relname"), row.getString("grantee"), row.getString("what"));
			});
		this.listed
			.forEach((table, shape) -> same("rights on " + table, shape.rights(), found.getOrDefault(table, Set.of())));
	}

	private void grant(Map<String, Set<String>> found, String table, String grantee, String right) {
		check(grantee.equals(APPLICATION), table + ": " + grantee + " may " + right);
		found.computeIfAbsent(table, (unlisted) -> new TreeSet<>()).add(right);
	}

	/** Views and definer's functions would read with their owner's eyes. */
	private void waysAround() {
		names("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')")
			.forEach((view) -> this.faults.add(view + " is a view or a foreign table"));
		names("select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef")
			.forEach((function) -> this.faults.add(function + " runs with its owner's rights"));
		names("""
				select nspname from pg_namespace
				where nspname not like 'pg\\_%' and nspname not in ('public', 'information_schema')""")
			.forEach((schema) -> this.faults.add(schema + " is a schema that nobody looks through here"));
		names("select 'a trigger on ' || tgrelid::regclass from pg_trigger where not tgisinternal")
			.forEach(this.faults::add);
		names("select 'a rule on ' || tablename from pg_rules where schemaname = 'public'").forEach(this.faults::add);
	}

	private void role() {
		names("""
				select array_to_string(array[
					case when rolsuper then 'superuser' end, case when rolbypassrls then 'bypassrls' end,
					case when rolcreaterole then 'createrole' end, case when rolcreatedb then 'createdb' end,
					case when rolreplication then 'replication' end], ' ')
				from pg_roles where rolname = '%s'""".formatted(APPLICATION)).filter((powers) -> !powers.isEmpty())
			.forEach((powers) -> this.faults.add(APPLICATION + " is " + powers));
		names("select roleid::regrole::text from pg_auth_members where member = '%s'::regrole".formatted(APPLICATION))
			.forEach((role) -> this.faults.add(APPLICATION + " is a member of " + role));
		names("""
				select classid::regclass || ' ' || objid from pg_shdepend
				where refobjid = '%s'::regrole and deptype = 'o'
					and dbid in (0, (select oid from pg_database where datname = current_database()))"""
			.formatted(APPLICATION)).forEach((owned) -> this.faults.add(APPLICATION + " owns " + owned));
		check(!can("has_schema_privilege('%s', 'public', 'create')"), APPLICATION + " may create tables");
		check(!can("has_database_privilege('%s', current_database(), 'create, temporary')"),
				APPLICATION + " may create schemas or temporary tables");
		same("sequences", Set.of("trusts_seq: USAGE"), new TreeSet<>(names("""
				select c.relname || ': ' || x.privilege_type from pg_class c, aclexplode(c.relacl) x
				where c.relkind = 'S' and x.grantee <> c.relowner""").toList()));
	}

	private boolean can(String question) {
		return this.superuser.sql("select " + question.formatted(APPLICATION)).query(Boolean.class).single();
	}

	private java.util.stream.Stream<String> names(String query) {
		return this.superuser.sql(query).query(String.class).list().stream();
	}

	private void same(String what, Set<String> listedOnes, Set<String> found) {
		listedOnes.stream()
			.filter((one) -> !found.contains(one))
			.forEach((one) -> this.faults.add(what + ": listed but not there: " + one));
		found.stream()
			.filter((one) -> !listedOnes.contains(one))
			.forEach((one) -> this.faults.add(what + ": there but not listed: " + one));
	}

	private void check(boolean holds, String fault) {
		if (!holds) {
			this.faults.add(fault);
		}
	}

	/** Reads such as {@code select insert update(completed_dimensions ratings)}. */
	private static Set<String> rights(String cell) {
		return cell.isBlank() ? Set.of() : new TreeSet<>(List.of(cell.strip().split(" (?![^(]*\\))")));
	}

	private static String oneLine(String expression) {
		return (expression == null) ? "none" : expression.replaceAll("\\s+", " ").strip();
	}

	private static List<String> lines(String resource) {
		try {
			return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the list says of a table. */
	record Listed(String kind, Set<String> rights) {
	}

	private record Found(boolean enabled, boolean forced, boolean ofTrust, String owner) {
	}

}
