package org.trustquality.system.database;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Refuses to run the migrations as the application's own login: it would come to own the
 * tables, and row security does not bind owners.
 */
@Component
class OwnerLoginCheck implements FlywayConfigurationCustomizer {

	static final String HOW_TO_CONFIGURE = "Make the two logins with db/roles.sql, then set spring.datasource.url, "
			+ "spring.datasource.username and spring.datasource.password (the application, trustquality_app) and "
			+ "spring.flyway.user and spring.flyway.password (the owner, trustquality_owner); as environment variables "
			+ "SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD, SPRING_FLYWAY_USER and "
			+ "SPRING_FLYWAY_PASSWORD.";

	private final ObjectProvider<FlywayConnectionDetails> migrations;

	private final ObjectProvider<JdbcConnectionDetails> application;

	OwnerLoginCheck(ObjectProvider<FlywayConnectionDetails> migrations,
			ObjectProvider<JdbcConnectionDetails> application) {
		this.migrations = migrations;
		this.application = application;
	}

	@Override
	public void customize(FluentConfiguration configuration) {
		String owner = this.migrations.getObject().getUsername();
		if (!StringUtils.hasText(owner)) {
			throw new DatabaseRefused("A database is configured, but not the login that owns it (spring.flyway.user).",
					HOW_TO_CONFIGURE);
		}
		this.application.ifAvailable((details) -> refuseSame(owner, details.getUsername()));
	}

	private static void refuseSame(String owner, @Nullable String application) {
		if (owner.equals(application)) {
			throw new DatabaseRefused("The application and the migrations are both configured to sign in as '" + owner
					+ "'; the application's login must own nothing.", HOW_TO_CONFIGURE);
		}
	}

}
