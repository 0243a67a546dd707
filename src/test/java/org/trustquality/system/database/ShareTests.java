package org.trustquality.system.database;

import java.sql.SQLException;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trustquality.system.database.TwoTrusts.ANN;
import static org.trustquality.system.database.TwoTrusts.CLOSED;
import static org.trustquality.system.database.TwoTrusts.ELSEWHERE;
import static org.trustquality.system.database.TwoTrusts.EVE;
import static org.trustquality.system.database.TwoTrusts.HELEN;
import static org.trustquality.system.database.TwoTrusts.IVY;
import static org.trustquality.system.database.TwoTrusts.OPEN;

/**
 * What the database lets an adviser read while an assessment is shared, and not longer.
 */
class ShareTests {

	private static final String SIGNED = "select count(*) from sign_offs";

	private static final String SHARED = "select count(*) from shares";

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
	void shareNothing() {
		superuser.sql("delete from shares").update();
		superuser.sql("delete from service_roles").update();
		superuser.sql("insert into service_roles values (?, 'ADVISER'), (?, 'ADVISER')").params(IVY, HELEN).update();
	}

	@Test
	void showsNothingBefore() {
		assertThat(asPerson(IVY, SIGNED)).isZero();
		assertThat(asPerson(IVY, SHARED)).isZero();
	}

	@Test
	void showsTheSharedAssessmentAlone() {
		share(1, CLOSED, IVY, 0);
		assertThat(asPerson(IVY, SIGNED)).isOne();
		assertThat(asPerson(IVY, SHARED)).isOne();
		assertThat(asPerson(IVY, SIGNED + " where trust_id = 1 and assessment_id = '" + CLOSED + "'")).isOne();
		assertThat(asPerson(IVY, SIGNED + " where assessment_id in ('" + OPEN + "', '" + ELSEWHERE + "')")).isZero();
	}

	/** A correction is another version of what is shared. */
	@Test
	void showsEveryVersion() {
		share(1, CLOSED, IVY, 0);
		assertThat(
				wall.superuser()
					.number("""
							insert into sign_offs select trust_id, academic_year, assessment_id, 2, signed_at, signed_by, meeting_date,
								minute_reference, 'Corrected', content, hash from sign_offs where assessment_id = '%s'"""
						.formatted(CLOSED), "set local role trustquality_app", Session.bound(IVY), SIGNED))
			.isEqualTo(2);
	}

	@Test
	void showsWhatSeveralTrustsShareAtOnce() {
		share(1, CLOSED, IVY, 0);
		share(2, ELSEWHERE, IVY, 400);
		assertThat(asPerson(IVY, SIGNED)).isEqualTo(2);
		assertThat(asPerson(IVY, SHARED)).isEqualTo(2);
	}

	@Test
	void showsNothingAfterItsLastDay() {
		share(1, CLOSED, IVY, -1);
		assertThat(asPerson(IVY, SIGNED)).isZero();
		assertThat(asPerson(IVY, SHARED)).isZero();
	}

	@Test
	void showsNothingOnceRevoked() {
		share(1, CLOSED, IVY, 30);
		assertThat(asPerson(IVY, SIGNED)).isOne();
		assertThat(wall.application()
			.number(Session.bound(1, HELEN), "update shares set revoked_at = now()", "commit", "select 1")).isOne();
		assertThat(asPerson(IVY, SIGNED)).isZero();
		assertThat(asPerson(IVY, SHARED)).isZero();
		assertThat(inTrust(1, SHARED)).as("the trust's own record").isOne();
	}

	@Test
	void showsNothingOnceTheRoleIsWithdrawn() {
		share(1, CLOSED, IVY, 30);
		superuser.sql("update service_roles set role = 'ADMINISTRATOR' where person_id = ?").param(IVY).update();
		assertThat(asPerson(IVY, SIGNED)).isZero();
		assertThat(asPerson(IVY, SHARED)).isZero();
	}

	@Test
	void showsNothingToAnotherAdviserOrAnybodyElse() {
		share(1, CLOSED, IVY, 30);
		for (UUID other : new UUID[] { HELEN, ANN, EVE, UUID.randomUUID() }) {
			assertThat(asPerson(other, SIGNED)).isZero();
			assertThat(asPerson(other, SHARED)).isZero();
		}
	}

	/**
	 * Who advises one trust and serves on the board of another sees that one's alone
	 * while there.
	 */
	@Test
	void showsNothingSharedWhileAtWorkInAnotherTrust() {
		share(2, ELSEWHERE, IVY, 30);
		assertThat(wall.application().number(Session.bound(1, IVY), SIGNED + " where trust_id <> 1")).isZero();
		assertThat(wall.application().number(Session.bound(1, IVY), SIGNED)).isEqualTo(inTrust(1, SIGNED)).isPositive();
		assertThat(wall.application().number(Session.bound(1, IVY), SHARED)).isZero();
	}

	@Test
	void failsForNobodyInNoTrust() {
		share(1, CLOSED, IVY, 30);
		for (String read : new String[] { SIGNED, SHARED }) {
			assertThat(wall.application().refusal(read)).matches(OwnerProbes.NO_TRUST);
			assertThat(wall.application().refusal("select set_config('app.trust', '', true)", read))
				.matches(OwnerProbes.NO_TRUST);
		}
	}

	@ParameterizedTest
	@MethodSource("org.trustquality.system.database.TwoTrusts#tables")
	void opensNothingElseOfTheTrust(String table) {
		share(1, CLOSED, IVY, 30);
		String read = "select count(*) from " + table;
		switch (table) {
			case "shares", "sign_offs", "signed_results", "signed_dimensions", "reviews", "review_parts",
					"review_points" ->
				assertThat(asPerson(IVY, read)).isOne();
			case "adviser_appointments", "share_readings" -> assertThat(asPerson(IVY, read)).isEqualTo(2);
			case "assessments" -> assertThat(asPerson(IVY, read)).isEqualTo(3);
			case "memberships", "evidence_files", "campaign_trusts" -> assertThat(asPerson(IVY, read)).isZero();
			default -> assertThat(wall.application().refusal(Session.bound(IVY), read)).matches(OwnerProbes.NO_TRUST);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "update shares set revoked_at = now()", "update shares set level = 'VIEWS'",
			"insert into shares select trust_id, academic_year, assessment_id, gen_random_uuid(), '%s', 'VIEWS', granted_by, now(), ends_on + 90, null from shares",
			"insert into sign_offs select trust_id, academic_year, assessment_id, 2, now(), signed_by, meeting_date, 'x', 'y', '{}', hash from sign_offs",
			"delete from sign_offs", "delete from shares" })
	void letsAnAdviserChangeNothing(String statement) {
		share(1, CLOSED, IVY, 30);
		assertThat(wall.application().refusal(Session.bound(IVY), statement.formatted(HELEN)))
			.matches("(?s)(42501 .*|22P02 .*integer: \"\".*)");
	}

	@Test
	void letsATrustShareItsOwnAlone() {
		String share = "insert into shares values (%d, 2026, '%s', gen_random_uuid(), '%s', 'VIEWS', '%4$s', now(), current_date, null)";
		assertThat(wall.application().refusal(Session.bound(1, ANN), share.formatted(2, ELSEWHERE, IVY, ANN)))
			.contains("row-level security");
		assertThat(wall.application().number(Session.bound(1, ANN), share.formatted(1, CLOSED, IVY, ANN))).isOne();
	}

	/** What is revoked stays so; whoever shares again leaves another row. */
	@Test
	void staysRevoked() {
		share(1, CLOSED, IVY, 30);
		superuser.sql("update shares set revoked_at = now()").update();
		assertThat(wall.application().number(Session.bound(1, ANN), "update shares set revoked_at = now()")).isZero();
		assertThat(wall.application().number(Session.bound(1, ANN), "update shares set revoked_at = null")).isZero();
		share(1, CLOSED, IVY, 30);
		assertThat(asPerson(IVY, SIGNED)).isOne();
		assertThat(inTrust(1, SHARED)).isEqualTo(2);
	}

	/** Half past eleven in the evening in UTC is the next day in an English summer. */
	@Test
	void countsDaysAsEnglandDoes() {
		assertThat(superuser.sql("select pg_get_expr(polqual, polrelid) from pg_policy where polname = 'shares_trust'")
			.query(String.class)
			.single()).contains("(now() AT TIME ZONE 'Europe/London'::text))::date");
		assertThat(superuser
			.sql("select (timestamptz '2026-08-31T23:30:00Z' at time zone 'Europe/London')::date = date '2026-09-01'")
			.query(Boolean.class)
			.single()).isTrue();
	}

	/** What the tests above would find if the policy forgot to ask for any of it. */
	@ParameterizedTest
	@ValueSource(strings = { "adviser_id = current_person()", "revoked_at is null",
			"ends_on >= (now() at time zone 'Europe/London')::date" })
	void findsAPolicyThatForgets(String kept) {
		share(1, CLOSED, HELEN, 30);
		share(1, CLOSED, IVY, -1);
		superuser.sql("update shares set revoked_at = now() where adviser_id = ?").param(IVY).update();
		assertThat(asPerson(IVY, SHARED)).isZero();
		assertThat(wall.superuser()
			.number("alter policy shares_trust on shares using (chosen_trust() is null and " + kept + ")",
					"set local role trustquality_app", Session.bound(IVY), SHARED))
			.isPositive();
	}

	private static void share(int trust, UUID assessment, UUID adviser, int days) {
		superuser.sql("""
				insert into shares values (?, 2026, ?, gen_random_uuid(), ?, 'AGREED_LEVELS', gen_random_uuid(), now(),
					(now() at time zone 'Europe/London')::date + ?, null)""")
			.params(trust, assessment, adviser, days)
			.update();
	}

	private static long asPerson(UUID person, String read) {
		return wall.application().number(Session.bound(person), read);
	}

	private static long inTrust(int trust, String read) {
		return wall.application().number(Session.bound(trust, ANN), read);
	}

}
