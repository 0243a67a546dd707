package org.trustquality;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What a test may rely on when it imports the test database. */
class TestDatabaseTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
				JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class))
		.withUserConfiguration(TestDatabase.class)
		.withPropertyValues("spring.flyway.locations=classpath:db/start-up");

	@Test
	void migratesAsTheOwnerAndWorksAsTheApplication() {
		this.context.run((running) -> {
			JdbcClient jdbc = running.getBean(JdbcClient.class);
			assertThat(text(jdbc, "select session_user")).isEqualTo("trustquality_app");
			assertThat(text(jdbc, "select relowner::regrole::text from pg_class where relname = 'notes'"))
				.isEqualTo("trustquality_owner");
		});
	}

	@Test
	void givesEachContextADatabaseOfItsOwn() {
		this.context.run((one) -> this.context.run((other) -> {
			assertThat(one.getBean(JdbcClient.class).sql("insert into notes values ('one')").update()).isOne();
			assertThat(text(other.getBean(JdbcClient.class), "select count(*)::text from notes")).isEqualTo("0");
		}));
	}

	private static String text(JdbcClient jdbc, String query) {
		return jdbc.sql(query).query(String.class).single();
	}

}
