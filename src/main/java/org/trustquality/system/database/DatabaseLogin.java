package org.trustquality.system.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** One login to one database. */
public record DatabaseLogin(String url, String username, String password) {

	/** This login as the application's. */
	public JdbcConnectionDetails forApplication() {
		return new JdbcConnectionDetails() {

			@Override
			public String getUsername() {
				return DatabaseLogin.this.username;
			}

			@Override
			public String getPassword() {
				return DatabaseLogin.this.password;
			}

			@Override
			public String getJdbcUrl() {
				return DatabaseLogin.this.url;
			}

		};
	}

	/** This login as the one that runs the migrations. */
	public FlywayConnectionDetails forMigrations() {
		return new FlywayConnectionDetails() {

			@Override
			public String getUsername() {
				return DatabaseLogin.this.username;
			}

			@Override
			public String getPassword() {
				return DatabaseLogin.this.password;
			}

			@Override
			public String getJdbcUrl() {
				return DatabaseLogin.this.url;
			}

		};
	}

	/** Without the password: this text ends up in logs. */
	@Override
	public String toString() {
		return this.username + " at " + this.url;
	}

}
