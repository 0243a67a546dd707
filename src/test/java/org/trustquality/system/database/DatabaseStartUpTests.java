package org.trustquality.system.database;

import java.io.IOException;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustquality.TestDatabase;

import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Which database the application starts on, and when it does not start at all. */
class DatabaseStartUpTests {

	private static final TestDatabase.Logins LOGINS = TestDatabase.fresh();

	@TempDir
	private static Path folder;

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withInitializer(new ConfigDataApplicationContextInitializer())
		.withConfiguration(AutoConfigurations.of(EmbeddedDatabaseAutoConfiguration.class,
				NoDatabaseAutoConfiguration.class, ConfigurationPropertiesAutoConfiguration.class,
				ValidationAutoConfiguration.class, DataSourceAutoConfiguration.class,
				JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class))
		.withUserConfiguration(StartUp.class)
		.withPropertyValues("spring.flyway.locations=classpath:db/start-up", "trust-quality.data-folder=" + folder);

	@BeforeAll
	static void shareBinaries() throws IOException {
		SharedBinaries.in(folder);
	}

	@Test
	void startsTheEmbeddedDatabaseWhenNothingIsConfigured() {
		this.application.withPropertyValues("spring.datasource.url=").run((running) -> {
			assertThat(running).hasNotFailed().hasSingleBean(EmbeddedDatabase.class);
			JdbcClient jdbc = running.getBean(JdbcClient.class);
			assertThat(text(jdbc, "select session_user")).isEqualTo("trustquality_app");
			assertThat(text(jdbc, "select relowner::regrole::text from pg_class where relname = 'notes'"))
				.isEqualTo("trustquality_owner");
		});
		assertThat(folder.resolve("database/cluster/postmaster.pid")).doesNotExist();
	}

	@Test
	void usesTheConfiguredDatabaseWithItsTimeLimits() {
		this.application.withPropertyValues(properties(LOGINS.application(), LOGINS.owner())).run((running) -> {
			assertThat(running).hasNotFailed().doesNotHaveBean(EmbeddedDatabase.class);
			JdbcClient jdbc = running.getBean(JdbcClient.class);
			assertThat(text(jdbc, "show statement_timeout")).isEqualTo("15s");
			assertThat(text(jdbc, "show lock_timeout")).isEqualTo("5s");
			assertThat(text(jdbc, "show idle_in_transaction_session_timeout")).isEqualTo("30s");
		});
	}

	@Test
	void leavesTheDatabaseToOtherConnectionDetails() {
		this.application.withUserConfiguration(TestDatabase.class)
			.run((running) -> assertThat(running).hasNotFailed()
				.hasSingleBean(JdbcConnectionDetails.class)
				.doesNotHaveBean(EmbeddedDatabase.class));
	}

	@Test
	void refusesAConfiguredDatabaseWithoutItsOwner() {
		this.application
			.withPropertyValues("spring.datasource.url=" + LOGINS.owner().url(),
					"spring.datasource.username=trustquality_app",
					"spring.datasource.password=" + LOGINS.application().password())
			.run((failed) -> assertRefused(failed, "not the login that owns it (spring.flyway.user)",
					"SPRING_FLYWAY_USER"));
	}

	@Test
	void refusesTheOwnerAsTheApplicationsLogin() {
		this.application.withPropertyValues(properties(LOGINS.owner(), LOGINS.owner()))
			.run((failed) -> assertRefused(failed, "both configured to sign in as 'trustquality_owner'",
					"spring.datasource.username"));
	}

	@Test
	void refusesASuperuserAsTheApplicationsLogin() {
		this.application.withPropertyValues(properties(LOGINS.superuser(), LOGINS.owner()))
			.run((failed) -> assertRefused(failed, "is a superuser", "db/roles.sql"));
	}

	@Test
	void saysWhatToConfigureWhenThePackageCarriesNoDatabase() {
		this.application.withClassLoader(new FilteredClassLoader(EmbeddedPostgres.class))
			.run((failed) -> assertRefused(failed, "No database is configured", "spring.datasource.url"));
	}

	@Test
	void refusesAnEmptyDataFolder() {
		this.application.withPropertyValues("trust-quality.data-folder=")
			.run((failed) -> assertThat(failed).getFailure().rootCause().hasMessageContaining("dataFolder"));
	}

	private static void assertRefused(AssertableApplicationContext failed, String description, String action) {
		assertThat(failed).getFailure()
			.extracting((failure) -> new DatabaseRefusedFailureAnalyzer().analyze(failure))
			.satisfies((analysis) -> {
				assertThat(analysis.getDescription()).contains(description);
				assertThat(analysis.getAction()).contains(action);
			});
	}

	private static String[] properties(DatabaseLogin application, DatabaseLogin owner) {
		return new String[] { "spring.datasource.url=" + application.url(),
				"spring.datasource.username=" + application.username(),
				"spring.datasource.password=" + application.password(), "spring.flyway.user=" + owner.username(),
				"spring.flyway.password=" + owner.password() };
	}

	private static String text(JdbcClient jdbc, String query) {
		return jdbc.sql(query).query(String.class).single();
	}

	/**
	 * Scans as the application does: what the scan finds must obey the conditions too.
	 */
	@ComponentScan(excludeFilters = { @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
			@Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class) })
	static class StartUp {

	}

}
