package org.trustquality;

import java.sql.Connection;
import java.sql.SQLException;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.trustquality.system.database.DatabaseLogin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One connection on which each test works in a transaction of its own, of which nothing
 * stays.
 */
public final class RolledBack implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

	private final SingleConnectionDataSource session;

	public RolledBack(DatabaseLogin login) {
		this.session = new SingleConnectionDataSource(login.url(), login.username(), login.password(), true);
	}

	/** Sends statements on the connection. */
	public JdbcClient jdbc() {
		return JdbcClient.create(this.session);
	}

	public Connection connection() throws SQLException {
		return this.session.getConnection();
	}

	@Override
	public void beforeEach(ExtensionContext context) throws SQLException {
		connection().setAutoCommit(false);
	}

	@Override
	public void afterEach(ExtensionContext context) throws SQLException {
		connection().rollback();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		this.session.destroy();
	}

}
