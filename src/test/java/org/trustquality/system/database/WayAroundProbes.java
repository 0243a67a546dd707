package org.trustquality.system.database;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trustquality.system.database.TwoTrusts.ANN;

/** What views and functions show that read with other eyes than the application's. */
final class WayAroundProbes {

	private static final String READ = "select count(*) from ";

	private static final String AS_APPLICATION = "set local role trustquality_app";

	private static final String AS_OWNER = "set local role trustquality_owner";

	private WayAroundProbes() {
	}

	static List<Probe> all() {
		return List.of(new Probe(11,
				"a view or a function reads with its owner's eyes: a superuser's shows everything; there is none",
				WayAroundProbes::otherEyes),
				new Probe(12, "a stored view keeps every trust's rows, forced or not: there is none",
						WayAroundProbes::storedView),
				new Probe(16, "a cheap function tells what it was shown: own rows alone; the application can make none",
						WayAroundProbes::tellingFunction));
	}

	private static void otherEyes(Wall wall) {
		String view = "create view peek %s as select * from assessments";
		String function = """
				create function peek() returns setof assessments language sql %s
				as 'select * from assessments'""";
		assertThat(seen(wall, "peek", AS_OWNER, view.formatted(""))).isEqualTo(2);
		assertThat(seen(wall, "peek()", AS_OWNER, function.formatted("security definer"))).isEqualTo(2);
		assertThat(seen(wall, "peek", view.formatted(""))).isEqualTo(3);
		assertThat(seen(wall, "peek()", function.formatted("security definer"))).isEqualTo(3);
		assertThat(seen(wall, "peek", view.formatted("with (security_invoker = true)"))).isEqualTo(2);
		assertThat(seen(wall, "peek()", function.formatted("security invoker"))).isEqualTo(2);
		assertThat(wall.superuser().number(READ + "pg_proc where prosecdef and pronamespace = 'public'::regnamespace"))
			.isZero();
		assertThat(relations(wall, "v")).isZero();
	}

	private static void storedView(Wall wall) {
		assertThat(seen(wall, "kept", "create materialized view kept as select * from assessments")).isEqualTo(3);
		assertThat(wall.superuser()
			.refusal("create materialized view kept as select 1 as one",
					"alter materialized view kept enable row level security"))
			.startsWith("42809");
		assertThat(relations(wall, "m")).isZero();
	}

	private static void tellingFunction(Wall wall) {
		String telling = """
				create function %s(trust integer) returns boolean language plpgsql cost 0.0001 as $$
				begin
					if trust <> 1 then
						raise exception 'saw trust %%', trust;
					end if;
					return true;
				end $$""";
		String told = "assessments where telling(trust_id)";
		assertThat(wall.superuser().refusal(telling.formatted("telling"), READ + told)).contains("saw trust 2");
		assertThat(seen(wall, told, telling.formatted("telling"))).isEqualTo(2);
		String dividing = "assessments where 1 / (trust_id - 2) <> 0";
		assertThat(wall.superuser().refusal(READ + dividing)).startsWith("22012");
		assertThat(seen(wall, dividing)).isEqualTo(2);
		for (String name : List.of("telling", "pg_temp.telling")) {
			assertThat(wall.application().refusal(telling.formatted(name))).startsWith("42501");
		}
	}

	/**
	 * How many assessments the application reads through something in trust 1, where two
	 * are.
	 */
	private static long seen(Wall wall, String from, String... made) {
		String grant = from.startsWith("assessments") || from.endsWith(")") ? "select 1"
				: "grant select on " + from + " to public";
		List<String> statements = new ArrayList<>(List.of(made));
		statements.addAll(List.of(grant, AS_APPLICATION, Session.bound(1, ANN), READ + from));
		return wall.superuser().number(statements.toArray(String[]::new));
	}

	private static long relations(Wall wall, String kind) {
		return wall.superuser()
			.number(READ + "pg_class where relkind = '" + kind + "' and relnamespace = 'public'::regnamespace");
	}

}
