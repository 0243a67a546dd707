package org.trustquality.system.database;

import java.sql.SQLException;

import org.trustquality.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database as the migrations make it, with two trusts in it, seen by its three logins.
 */
record Wall(Session application, Session owner, Session superuser) implements AutoCloseable {

	/** Makes the tables and fills them. */
	static TestDatabase.Logins build() {
		TestDatabase.Logins logins = TestDatabase.migrated();
		TwoTrusts.fill(JdbcClient.create(TestDatabase.dataSource(logins.superuser())));
		return logins;
	}

	static Wall of(TestDatabase.Logins logins) throws SQLException {
		return new Wall(Session.as(logins.application()), Session.as(logins.owner()), Session.as(logins.superuser()));
	}

	@Override
	public void close() throws SQLException {
		try (this.application; this.owner; this.superuser) {
			// in this order
		}
	}

}
