package org.trustquality;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.trustquality.system.database.DatabaseLogin;
import org.trustquality.system.database.RolesScript;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An empty database of its own for each Spring context that imports this, on the one
 * server of the test run, with the same two logins as in production.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static final Passwords PASSWORDS = makeRoles();

	/** Makes a database, for a test that needs no Spring context. */
	public static Logins fresh() {
		return copyOf(RolesScript.DATABASE);
	}

	/** Makes a database like another, to which nobody may be connected meanwhile. */
	public static Logins copyOf(String template) {
		String name = "test_" + COUNT.incrementAndGet();
		JdbcTemplate superuser = new JdbcTemplate(dataSource(TestServer.INSTANCE.superuser("postgres")));
		superuser.execute("create database %s owner %s template %s".formatted(name, RolesScript.OWNER, template));
		superuser.execute("revoke all on database %s from public".formatted(name));
		superuser.execute("grant connect on database %s to %s".formatted(name, RolesScript.APPLICATION));
		String url = TestServer.INSTANCE.url(name);
		return new Logins(name, new DatabaseLogin(url, RolesScript.APPLICATION, PASSWORDS.application),
				new DatabaseLogin(url, RolesScript.OWNER, PASSWORDS.owner), TestServer.INSTANCE.superuser(name));
	}

	/** Makes a database with the tables that Flyway makes. */
	public static Logins migrated() {
		Logins logins = fresh();
		migrate(logins);
		return logins;
	}

	/** Makes the tables in a database. */
	public static void migrate(Logins logins) {
		Flyway.configure().dataSource(dataSource(logins.owner())).load().migrate();
	}

	/** A data source that opens a new connection for each use. */
	public static DriverManagerDataSource dataSource(DatabaseLogin login) {
		return new DriverManagerDataSource(login.url(), login.username(), login.password());
	}

	@Bean
	Logins testLogins() {
		return fresh();
	}

	@Bean
	JdbcConnectionDetails applicationLogin(Logins logins) {
		return logins.application().forApplication();
	}

	@Bean
	FlywayConnectionDetails ownerLogin(Logins logins) {
		return logins.owner().forMigrations();
	}

	private static Passwords makeRoles() {
		Passwords passwords = new Passwords(UUID.randomUUID().toString(), UUID.randomUUID().toString());
		try {
			new RolesScript(passwords.owner, passwords.application).run((database) -> DriverManager
				.getConnection(TestServer.INSTANCE.url(database), "postgres", TestServer.INSTANCE.password()));
			return passwords;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("the logins of the test database could not be made", ex);
		}
	}

	/** The three logins to one database. */
	public record Logins(String database, DatabaseLogin application, DatabaseLogin owner, DatabaseLogin superuser) {
	}

	private record Passwords(String owner, String application) {
	}

}
