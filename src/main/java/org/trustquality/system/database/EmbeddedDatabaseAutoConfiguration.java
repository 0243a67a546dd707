package org.trustquality.system.database;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * Brings the embedded database when no other one is configured. Without nested
 * configurations: the component scan would find those whatever the conditions here say.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(OnNoDatabaseUrl.class)
@ConditionalOnClass(EmbeddedPostgres.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@EnableConfigurationProperties(DataFolderSettings.class)
class EmbeddedDatabaseAutoConfiguration {

	@Bean
	EmbeddedDatabase embeddedDatabase(DataFolderSettings settings) throws IOException {
		return EmbeddedDatabase.start(settings.path());
	}

	@Bean
	JdbcConnectionDetails applicationLogin(EmbeddedDatabase database) {
		return database.application().forApplication();
	}

	@Bean
	FlywayConnectionDetails ownerLogin(EmbeddedDatabase database) {
		return database.owner().forMigrations();
	}

}
