package org.trustquality.system.database;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.trustquality.TestDatabase;

/** One login's session with the database, in which everything that is tried is undone. */
final class Session implements AutoCloseable {

	private final Connection connection;

	private Session(Connection connection) {
		this.connection = connection;
	}

	static Session as(DatabaseLogin login) throws SQLException {
		Connection connection = TestDatabase.dataSource(login).getConnection();
		connection.setAutoCommit(false);
		return new Session(connection);
	}

	/** A statement that binds the rest of the transaction, as the application does. */
	static String bound(int trust, UUID person) {
		return "select set_config('app.trust', '%s', true), set_config('app.person', '%s', true)".formatted(trust,
				person);
	}

	/** A statement that works for a person outside any trust, as the application does. */
	static String bound(UUID person) {
		return "select set_config('app.trust', '', true), set_config('app.person', '%s', true)".formatted(person);
	}

	/** The number that the last statement reads, or how many rows it changes. */
	long number(String... statements) {
		try {
			long number = 0;
			for (String statement : statements) {
				number = execute(statement);
			}
			return number;
		}
		catch (SQLException ex) {
			throw new Refused(ex);
		}
		finally {
			rollBack();
		}
	}

	/** The same with each statement in a transaction of its own. */
	long numberEachAlone(String... statements) throws SQLException {
		this.connection.setAutoCommit(true);
		try {
			return number(statements);
		}
		finally {
			this.connection.setAutoCommit(false);
		}
	}

	/** Why the last statement, or one before, is refused; empty when none is. */
	String refusal(String... statements) {
		try {
			number(statements);
			return "";
		}
		catch (Refused refused) {
			return String.valueOf(refused.getMessage());
		}
	}

	/** The words that a query reads. */
	String text(String query) {
		return dump(query).strip();
	}

	/** What a query would leave in a dump, after other statements. */
	String dump(String query, String... before) {
		try {
			for (String statement : before) {
				execute(statement);
			}
			StringWriter rows = new StringWriter();
			this.connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + query + ") to stdout", rows);
			return rows.toString();
		}
		catch (SQLException ex) {
			throw new Refused(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			rollBack();
		}
	}

	private long execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			return statement.execute(sql) ? first(statement.getResultSet()) : statement.getUpdateCount();
		}
	}

	private static long first(@Nullable ResultSet rows) throws SQLException {
		return (rows != null && rows.next() && rows.getObject(1) instanceof Number number) ? number.longValue() : 0;
	}

	private void rollBack() {
		try {
			if (!this.connection.getAutoCommit()) {
				this.connection.rollback();
			}
		}
		catch (SQLException ex) {
			throw new Refused(ex);
		}
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

	/** What the database would not do. */
	static final class Refused extends RuntimeException {

		Refused(SQLException reason) {
			super(reason.getSQLState() + " " + reason.getMessage(), reason);
		}

	}

}
