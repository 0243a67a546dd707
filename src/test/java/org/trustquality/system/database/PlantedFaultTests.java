package org.trustquality.system.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Faults in the wall around each trust's rows, each planted in a database of its own:
 * which of the catalogue and the probes notice.
 */
class PlantedFaultTests {

	private static TestDatabase.Logins sound;

	private static int planted;

	private static int found;

	@BeforeAll
	static void build() {
		sound = Wall.build();
	}

	@AfterAll
	static void tell() {
		System.out.println("Planted faults: planted=" + planted + ", noticed=" + found);
	}

	@Test
	void noticesNothingWithoutOne() throws SQLException {
		assertThat(noticing(TestDatabase.copyOf(sound.database()))).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					FORCE is dropped           | alter table assessments no force row level security                      | catalogue, probe 1, probe 14
					WITH CHECK (true)          | alter policy assessments_trust on assessments with check (true)          | catalogue, probe 7
					USING (true) in place      | alter policy assessments_trust on assessments using (true)               | catalogue, probe 3
					USING (true) beside        | create policy all_of_it on responses using (true)                        | catalogue
					BYPASSRLS is granted       | alter role trustquality_app bypassrls                                    | catalogue, probe 3
					a view without the reader's eyes | create view peek as select * from assessments                      | catalogue, probe 11
					a definer's function       | create function f() returns bigint security definer language sql as 'select 1' | catalogue, probe 11
					a stored view              | create materialized view kept as select * from assessments               | catalogue, probe 12
					TRUNCATE is granted        | grant truncate on responses to trustquality_app                          | catalogue, probe 10
					row security is off        | alter table agreed_levels disable row level security                     | catalogue, probe 3
					a table without it         | create table plans (trust_id integer, plan text)                         | catalogue
					a policy is dropped        | drop policy agreed_levels_trust on agreed_levels                         | catalogue, probe 7
					a key without the trust    | alter table evidence_files add constraint loose unique (file_id)         | catalogue, probe 8
					""")
	void isNoticed(String fault, String statement, String noticed) throws SQLException {
		TestDatabase.Logins logins = TestDatabase.copyOf(sound.database());
		JdbcClient superuser = JdbcClient.create(TestDatabase.dataSource(logins.superuser()));
		superuser.sql(statement).update();
		planted++;
		try {
			List<String> noticing = noticing(logins);
			System.out.println("Planted fault: " + fault + ", noticed by " + String.join(", ", noticing));
			assertThat(noticing).contains(noticed.strip().split(", "));
			found++;
		}
		finally {
			superuser.sql("alter role trustquality_app nobypassrls").update();
		}
	}

	private static List<String> noticing(TestDatabase.Logins logins) throws SQLException {
		List<String> noticing = new ArrayList<>();
		if (!Catalogue.faults(JdbcClient.create(TestDatabase.dataSource(logins.superuser()))).isEmpty()) {
			noticing.add("catalogue");
		}
		try (Wall wall = Wall.of(logins)) {
			for (Probe probe : Probe.all()) {
				if (notices(probe, wall)) {
					noticing.add("probe " + probe.number());
				}
			}
		}
		return noticing;
	}

	private static boolean notices(Probe probe, Wall wall) throws SQLException {
		try {
			probe.check().on(wall);
			return false;
		}
		catch (AssertionError | Session.Refused notice) {
			return true;
		}
	}

}
