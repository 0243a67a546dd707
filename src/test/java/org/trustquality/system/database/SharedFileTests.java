package org.trustquality.system.database;

import java.sql.SQLException;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trustquality.system.database.TwoTrusts.ANN;
import static org.trustquality.system.database.TwoTrusts.CLOSED;
import static org.trustquality.system.database.TwoTrusts.HELEN;
import static org.trustquality.system.database.TwoTrusts.IVY;

/** Which files of a trust the database opens to an adviser, and for how long. */
class SharedFileTests {

	private static final String FILES = "select count(*) from evidence_files";

	private static final String HASH = "0".repeat(64);

	private static final String NAMED = "{\"evidence\":[{\"confidential\":false,\"dated\":null,\"file\":{\"hash\":\""
			+ HASH + "\",\"mediaType\":\"application/pdf\"}}]}";

	private static JdbcClient superuser;

	private static Wall wall;

	@BeforeAll
	static void build() throws SQLException {
		TestDatabase.Logins logins = Wall.build();
		superuser = JdbcClient.create(TestDatabase.dataSource(logins.superuser()));
		wall = Wall.of(logins);
	}

	@AfterAll
	static void leave() throws SQLException {
		wall.close();
	}

	@BeforeEach
	void signAndShareNothing() {
		superuser.sql("delete from shares").update();
		superuser.sql("delete from service_roles").update();
		superuser.sql("insert into service_roles values (?, 'ADVISER'), (?, 'ADVISER')").params(IVY, HELEN).update();
		superuser.sql("update adviser_appointments set ended_at = null").update();
		sign(NAMED);
	}

	@Test
	void opensWhatASharedVersionNames() {
		assertThat(asPerson(IVY)).isZero();
		share("REASONS_AND_EVIDENCE", 30);
		assertThat(asPerson(IVY)).isOne();
		assertThat(wall.application().number(Session.bound(IVY), FILES + " where trust_id = 1")).isOne();
		share("VIEWS", 30);
		assertThat(asPerson(IVY)).isOne();
		sign(NAMED.replace("\"dated\":null", "\"dated\":\"2026-03-01\""));
		assertThat(asPerson(IVY)).isOne();
	}

	@Test
	void opensNothingWhereLevelsAloneAreShared() {
		share("AGREED_LEVELS", 30);
		assertThat(asPerson(IVY)).isZero();
	}

	@Test
	void opensNothingConfidential() {
		share("VIEWS", 30);
		sign(NAMED.replace("\"confidential\":false", "\"confidential\":true"));
		assertThat(asPerson(IVY)).isZero();
	}

	@Test
	void opensNothingThatTheVersionDoesNotName() {
		share("VIEWS", 30);
		sign(NAMED.replace(HASH, "1".repeat(64)));
		assertThat(asPerson(IVY)).isZero();
	}

	/** Quotes that somebody typed are escaped in a version. */
	@Test
	void isNotMisledByWhatSomebodyTyped() {
		share("VIEWS", 30);
		sign("{\"evidence\":[{\"confidential\":true,\"dated\":null,\"title\":\"" + NAMED.replace("\"", "\\\"")
				+ "\"}]}");
		assertThat(asPerson(IVY)).isZero();
	}

	@Test
	void opensNothingOnceRevokedEndedOrWithoutAnAppointment() {
		share("VIEWS", 30);
		assertThat(asPerson(IVY)).isOne();
		superuser.sql("update adviser_appointments set ended_at = now()").update();
		assertThat(asPerson(IVY)).isZero();
		superuser.sql("update adviser_appointments set ended_at = null").update();
		superuser.sql("update shares set revoked_at = now()").update();
		assertThat(asPerson(IVY)).isZero();
		superuser.sql("delete from shares").update();
		share("VIEWS", -1);
		assertThat(asPerson(IVY)).isZero();
	}

	@Test
	void opensNothingToAnybodyElse() {
		share("VIEWS", 30);
		for (UUID other : new UUID[] { HELEN, ANN, UUID.randomUUID() }) {
			assertThat(asPerson(other)).isZero();
		}
		assertThat(wall.application().refusal(FILES)).matches(OwnerProbes.NO_TRUST);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"insert into evidence_files select trust_id, gen_random_uuid(), name, media_type, size, hash, scan, content from evidence_files",
			"update evidence_files set name = 'x'", "delete from evidence_files" })
	void letsAnAdviserChangeNothing(String statement) {
		share("VIEWS", 30);
		assertThat(wall.application().refusal(Session.bound(IVY), statement))
			.matches("(?s)(42501 .*|22P02 .*integer: \"\".*)");
	}

	/** What the tests above would find if the policy forgot to ask for any of it. */
	@ParameterizedTest
	@ValueSource(strings = { "h.level <> 'AGREED_LEVELS'", "s.content like '%\"confidential\":false%'" })
	void findsAPolicyThatForgets(String kept) {
		share("AGREED_LEVELS", 30);
		superuser.sql("update shares set level = ?").param(kept.startsWith("h.") ? "VIEWS" : "AGREED_LEVELS").update();
		sign(kept.startsWith("h.") ? NAMED.replace("false", "true") : NAMED);
		assertThat(asPerson(IVY)).isZero();
		assertThat(wall.superuser()
			.number("alter policy evidence_files_trust on evidence_files using (chosen_trust() is null and exists ("
					+ "select from sign_offs s join shares h using (trust_id, academic_year, assessment_id) where "
					+ "s.trust_id = evidence_files.trust_id and " + kept + "))", "set local role trustquality_app",
					Session.bound(IVY), FILES))
			.isPositive();
	}

	private static void sign(String content) {
		superuser.sql("update sign_offs set content = ? where assessment_id = ?").params(content, CLOSED).update();
	}

	private static void share(String level, int days) {
		superuser.sql("delete from shares").update();
		superuser.sql("""
				insert into shares values (1, 2026, ?, gen_random_uuid(), ?, ?, gen_random_uuid(), now(),
					(now() at time zone 'Europe/London')::date + ?, null)""").params(CLOSED, IVY, level, days).update();
	}

	private static long asPerson(UUID person) {
		return wall.application().number(Session.bound(person), FILES);
	}

}
