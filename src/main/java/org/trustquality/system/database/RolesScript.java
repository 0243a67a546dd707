package org.trustquality.system.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.springframework.core.io.ClassPathResource;

/**
 * The shipped script {@code db/roles.sql}, which makes the owner's and the application's
 * login and their database, run over JDBC with the passwords quoted as psql quotes them.
 */
public final class RolesScript {

	/** The database the script makes. */
	public static final String DATABASE = "trustquality";

	/** The login that owns the database and runs the migrations. */
	public static final String OWNER = "trustquality_owner";

	/** The login of the application, which owns nothing. */
	public static final String APPLICATION = "trustquality_app";

	private static final String CONNECT = "\\connect " + DATABASE;

	private final String sql;

	public RolesScript(String ownerPassword, String applicationPassword) {
		this.sql = read().replaceAll("(?m)^\\s*--.*$", "")
			.replace(":'owner_password'", quoted(ownerPassword))
			.replace(":'app_password'", quoted(applicationPassword));
	}

	/** Runs the script as the superuser whose connections are given. */
	public void run(Superuser superuser) throws SQLException {
		int connect = this.sql.indexOf(CONNECT);
		execute(superuser.connect("postgres"), this.sql.substring(0, connect));
		execute(superuser.connect(DATABASE), this.sql.substring(connect + CONNECT.length()));
	}

	/** One statement at a time, because a database cannot be made in a transaction. */
	private static void execute(Connection connection, String statements) throws SQLException {
		try (connection; Statement statement = connection.createStatement()) {
			for (String one : statements.split(";\\s*\\n")) {
				if (!one.isBlank()) {
					statement.execute(one);
				}
			}
		}
	}

	private static String quoted(String password) {
		return "'" + password.replace("'", "''") + "'";
	}

	private static String read() {
		try {
			return new ClassPathResource("db/roles.sql").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Opens a superuser's connection to a database. */
	@FunctionalInterface
	public interface Superuser {

		Connection connect(String database) throws SQLException;

	}

}
