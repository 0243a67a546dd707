package org.trustquality.system.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Says what to configure when the package carries no database and none is configured. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(OnNoDatabaseUrl.class)
@ConditionalOnMissingClass("io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class NoDatabaseAutoConfiguration {

	@Bean
	JdbcConnectionDetails applicationLogin() {
		throw new DatabaseRefused("No database is configured, and this package carries none of its own.",
				OwnerLoginCheck.HOW_TO_CONFIGURE);
	}

}
