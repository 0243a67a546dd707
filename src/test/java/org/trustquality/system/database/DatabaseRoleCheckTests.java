package org.trustquality.system.database;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.TestDatabase;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which logins the application refuses to work with. */
class DatabaseRoleCheckTests {

	private static final TestDatabase.Logins LOGINS = TestDatabase.fresh();

	@BeforeAll
	static void makeLogins() {
		JdbcTemplate superuser = new JdbcTemplate(TestDatabase.dataSource(LOGINS.superuser()));
		for (String login : new String[] { "bypassing login bypassrls", "creating login createrole",
				"copying login replication", "member login in role trustquality_owner", "table_owner login",
				"schema_owner login", "function_owner login", "reading login in role pg_read_server_files",
				"running login in role pg_execute_server_program" }) {
			superuser.execute("create role %s password 'x'".formatted(login));
		}
		superuser.execute("create role powerful superuser");
		superuser.execute("create role stepping login password 'x' in role powerful");
		superuser.execute("create role between noinherit in role trustquality_owner");
		superuser.execute("create role distant login noinherit password 'x' in role between");
		superuser.execute("create role pass_by bypassrls");
		superuser.execute("create role passing login noinherit password 'x' in role pass_by");
		superuser.execute("create function a_function() returns integer language sql as 'select 1'");
		superuser.execute("alter function a_function owner to function_owner");
		superuser.execute("create table a_table ()");
		superuser.execute("alter table a_table owner to table_owner");
		superuser.execute("create schema a_schema authorization schema_owner");
		superuser.execute("grant connect on database %s to public".formatted(LOGINS.database()));
	}

	@Test
	void acceptsTheApplicationsLogin() {
		assertThatCode(() -> check(LOGINS.application())).doesNotThrowAnyException();
	}

	@Test
	void refusesASuperuser() {
		refuses(LOGINS.superuser(), "is a superuser");
	}

	@Test
	void refusesTheOwner() {
		refuses(LOGINS.owner(), "owns the database");
	}

	@ParameterizedTest
	@CsvSource({ "bypassing, may bypass row security", "creating, may create roles",
			"member, 'is a member of trustquality_owner, which owns the database'", "table_owner, owns a table",
			"schema_owner, owns a schema", "function_owner, owns a function", "copying, may copy the whole server",
			"distant, 'is a member of trustquality_owner, which owns the database'",
			"passing, 'is a member of pass_by, which may bypass row security'",
			"reading, 'is a member of pg_read_server_files, which reaches the files beneath the tables'",
			"running, 'is a member of pg_execute_server_program, which reaches the files'",
			"stepping, 'is a member of powerful, which is a superuser'" })
	void refusesALoginThatRowSecurityDoesNotBind(String login, String reason) {
		refuses(new DatabaseLogin(LOGINS.owner().url(), login, "x"), reason);
	}

	/** Such a session can step back with RESET ROLE. */
	@Test
	void refusesASuperuserThatSteppedIntoTheApplicationsRole() {
		SingleConnectionDataSource session = new SingleConnectionDataSource(LOGINS.superuser().url(),
				LOGINS.superuser().username(), LOGINS.superuser().password(), true);
		try {
			new JdbcTemplate(session).execute("set role trustquality_app");
			assertThatExceptionOfType(DatabaseRefused.class)
				.isThrownBy(new DatabaseRoleCheck(session)::afterSingletonsInstantiated)
				.withMessageContaining("is a superuser");
		}
		finally {
			session.destroy();
		}
	}

	@ParameterizedTest
	@CsvSource({ "150013, 15.13", "160009, 16.9", "170005, 17.5", "140022, 14.22" })
	void refusesAServerWithKnownLeaks(int number, String version) {
		DataSource older = ProxyDataSourceBuilder.create(TestDatabase.dataSource(LOGINS.application()))
			.queryTransformer((sent) -> sent.getQuery()
				.replace("current_setting('server_version_num')::int", String.valueOf(number)))
			.build();
		assertThatExceptionOfType(DatabaseRefused.class)
			.isThrownBy(new DatabaseRoleCheck(older)::afterSingletonsInstantiated)
			.withMessageContaining("PostgreSQL " + version);
	}

	private static void refuses(DatabaseLogin login, String reason) {
		assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> check(login))
			.withMessageContaining("signs in to the database as '" + login.username() + "'")
			.withMessageContaining(reason);
	}

	private static void check(DatabaseLogin login) {
		new DatabaseRoleCheck(TestDatabase.dataSource(login)).afterSingletonsInstantiated();
	}

}
