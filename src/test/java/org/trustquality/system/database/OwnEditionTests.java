package org.trustquality.system.database;

import java.sql.SQLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trustquality.system.database.TwoTrusts.ANN;
import static org.trustquality.system.database.TwoTrusts.EVE;
import static org.trustquality.system.database.TwoTrusts.IVY;

/** An edition that a trust made for itself is there for that trust alone. */
class OwnEditionTests {

	private static final String NOBODY = "select set_config('app.trust', '', true)";

	private static final String ASSESSING = "insert into assessments values (%d, 2026, gen_random_uuid(), '%s', 'INTERNAL', 'OPEN', 3, now(), now(), now(), 0)";

	private static final String PUBLISHING = "insert into editions (id, title, checksum, content, trust_id) values ('new', 'New', encode(sha256(convert_to('x', 'UTF8')), 'hex'), 'x', %s)";

	private static final String LISTING = "insert into edition_indicators values ('e', 9, 'new', repeat('0', 64), %s)";

	private static Wall wall;

	@BeforeAll
	static void build() throws SQLException {
		TestDatabase.Logins logins = Wall.build();
		JdbcClient superuser = JdbcClient.create(TestDatabase.dataSource(logins.superuser()));
		superuser.sql("insert into edition_indicators values ('e', 0, 'QE-1.1', repeat('0', 64), null)").update();
		for (int trust : new int[] { 1, 2 }) {
			superuser.sql("""
					insert into editions (id, title, checksum, content, trust_id)
					values ('own' || ?, 'Own', encode(sha256(convert_to('own' || ?, 'UTF8')), 'hex'), 'own' || ?, ?)""")
				.params(trust, trust, trust, trust)
				.update();
			superuser.sql("insert into edition_indicators values ('own' || ?, 0, 'OWN-1', repeat('0', 64), ?)")
				.params(trust, trust)
				.update();
		}
		wall = Wall.of(logins);
	}

	@AfterAll
	static void leave() throws SQLException {
		wall.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "editions", "edition_indicators" })
	void isThereForItsTrustBesideWhatIsForEverybody(String table) {
		String read = "select count(*) from " + table + " where trust_id is null or trust_id = ";
		assertThat(wall.application().number(Session.bound(1, ANN), "select count(*) from " + table)).isEqualTo(2);
		assertThat(wall.application().number(Session.bound(1, ANN), read + 1)).isEqualTo(2);
		assertThat(wall.application().number(Session.bound(2, EVE), read + 2)).isEqualTo(2);
		assertThat(wall.application().number(Session.bound(2, EVE), read + 1)).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "editions", "edition_indicators" })
	void isNotThereOutsideTrusts(String table) {
		String read = "select count(*) from " + table;
		assertThat(wall.application().number(read)).isOne();
		assertThat(wall.application().number(NOBODY, read)).isOne();
		assertThat(wall.application().number(Session.bound(IVY), read)).isOne();
		assertThat(wall.application().number(Session.bound(3, ANN), read)).isOne();
		assertThat(wall.owner().number(read)).as("the owner of the tables").isOne();
	}

	@Test
	void isMadeInItsTrustAlone() {
		assertThat(wall.application().number(Session.bound(1, ANN), PUBLISHING.formatted("1"))).isOne();
		assertThat(wall.application().number(NOBODY, PUBLISHING.formatted("null"))).isOne();
		for (String made : new String[] { PUBLISHING, LISTING }) {
			assertThat(wall.application().refusal(Session.bound(1, ANN), made.formatted("2"))).contains("row-level");
			assertThat(wall.application().refusal(Session.bound(1, ANN), made.formatted("null"))).contains("row-level");
			assertThat(wall.application().refusal(NOBODY, made.formatted("1"))).contains("row-level");
			assertThat(wall.application().refusal(made.formatted("1"))).contains("row-level");
		}
	}

	/** No trust keeps another from using its number again, or learns that it has it. */
	@Test
	void staysAsItIs() {
		assertThat(wall.application()
			.number(Session.bound(1, ANN),
					PUBLISHING.formatted("1").replace("'new'", "'own2'") + " on conflict do nothing"))
			.isZero();
		for (String change : new String[] { "update editions set title = 'x'", "delete from editions",
				"update edition_indicators set indicator_id = 'x'", "delete from edition_indicators" }) {
			assertThat(wall.application().refusal(Session.bound(1, ANN), change)).startsWith("42501");
		}
	}

	/** The reference alone would let it: keys are checked past all policies. */
	@Test
	void isAskedByNoAssessmentOfAnotherTrust() {
		assertThat(wall.application().number(Session.bound(1, ANN), ASSESSING.formatted(1, "own1"))).isOne();
		assertThat(wall.application().number(Session.bound(1, ANN), ASSESSING.formatted(1, "e"))).isOne();
		assertThat(wall.application().refusal(Session.bound(1, ANN), ASSESSING.formatted(1, "own2")))
			.contains("row-level");
		String change = "update assessments set edition_id = '%s'";
		assertThat(wall.application().number(Session.bound(1, ANN), change.formatted("own1"))).isPositive();
		assertThat(wall.application().refusal(Session.bound(1, ANN), change.formatted("own2"))).contains("row-level");
	}

	/** What the tests above would find if a policy forgot what it asks for. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					alter policy editions_readers on editions using (true)                       | select count(*) from editions where id = 'own2'
					alter policy editions_readers on editions using (trust_id is not null)       | select count(*) from editions where id = 'own2'
					alter table editions disable row level security                              | select count(*) from editions where id = 'own2'
					create policy all_of_it on editions using (true)                             | select count(*) from editions where id = 'own2'
					alter policy edition_indicators_readers on edition_indicators using (true)   | select count(*) from edition_indicators where edition_id = 'own2'
					drop policy assessments_edition_changed on assessments                       | update assessments set edition_id = 'own2'
					alter policy editions_readers on editions with check (true)                  | insert into editions (id, title, checksum, content, trust_id) select 'new', title, checksum, content, 2 from editions where id = 'e'
					""")
	void findsAPlantedFault(String fault, String reached) {
		String[] sound = { "set local role trustquality_app", Session.bound(1, ANN), reached.strip() };
		assertThat(reaches(sound)).as("without the fault").isZero();
		assertThat(reaches(fault.strip(), sound[0], sound[1], sound[2])).isPositive();
	}

	private static long reaches(String... statements) {
		return wall.superuser().refusal(statements).isEmpty() ? wall.superuser().number(statements) : 0;
	}

}
