package org.trustquality.access;

import java.util.List;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trustquality.TestDatabase;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many threads share two connections, for many trusts and with every end that a
 * transaction can come to: none reads a row of another trust.
 * {@code -Dstorm.transactions=100000} lets it last longer.
 */
class PoolStormTests {

	private static final int TRUSTS = 20;

	private static final TestDatabase.Logins LOGINS = TestDatabase.fresh();

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withInitializer(new ConfigDataApplicationContextInitializer())
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
				JdbcClientAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
				TransactionManagerCustomizationAutoConfiguration.class, TransactionAutoConfiguration.class))
		.withUserConfiguration(Transactions.class)
		.withPropertyValues("spring.datasource.url=" + LOGINS.application().url(),
				"spring.datasource.username=" + LOGINS.application().username(),
				"spring.datasource.password=" + LOGINS.application().password(),
				"spring.datasource.hikari.maximum-pool-size=2", "spring.datasource.hikari.connection-timeout=60000");

	@BeforeAll
	static void fill() {
		TestDatabase.migrate(LOGINS);
		JdbcClient superuser = JdbcClient.create(TestDatabase.dataSource(LOGINS.superuser()));
		for (int trust : IntStream.rangeClosed(1, TRUSTS).toArray()) {
			superuser.sql("insert into trusts values (?, gen_random_uuid(), 'Trust', 'MULTI_ACADEMY')")
				.param(trust)
				.update();
			superuser.sql("""
					insert into activities select ?, n, now(), null, 'X', '{}', repeat('0', 64), repeat('0', 64)
					from generate_series(1, ?) n""").param(trust).param(Storm.rowsOf(trust)).update();
		}
		say(LogLevel.OFF);
	}

	@AfterAll
	static void leave() {
		say(null);
	}

	/** Broken connections are the weather here, not news. */
	private static void say(@Nullable LogLevel level) {
		LoggingSystem logging = LoggingSystem.get(PoolStormTests.class.getClassLoader());
		List.of("com.zaxxer.hikari", "org.hibernate", "org.springframework")
			.forEach((logger) -> logging.setLogLevel(logger, level));
	}

	@Test
	void showsNoRowOfAnotherTrust() {
		int transactions = Integer.getInteger("storm.transactions", 5_000);
		this.application.run((running) -> {
			assertThat(running).hasNotFailed();
			Tally tally = storm(running).rage(transactions);
			System.out.println("Pool storm: " + tally);
			assertThat(tally.foreignRows()).isZero();
			assertThat(tally.missingRows()).isZero();
			assertThat(tally.surprises()).isEmpty();
			assertThat(tally.kinds()).hasSize(Storm.Work.values().length + Storm.End.values().length)
				.allSatisfy((kind, count) -> assertThat(count).as(kind).isPositive());
		});
	}

	@Test
	void findsASettingThatOutlivesItsTransaction() {
		this.application.withUserConfiguration(SessionSettings.class).run((running) -> {
			Tally tally = storm(running).rage(1_000);
			System.out.println("Pool storm with a planted fault, settings of the session: " + tally);
			assertThat(tally.foreignRows()).isPositive();
		});
	}

	private static Storm storm(ApplicationContext running) {
		return new Storm(TRUSTS, running.getBean(JdbcClient.class), running.getBean(DataSource.class),
				running.getBean(PlatformTransactionManager.class), running.getBean(TrustByTrust.class));
	}

	/**
	 * The application's own binding of transactions, wired as the application wires it.
	 */
	@Configuration(proxyBeanMethods = false)
	@Import(TenancyListener.class)
	static class Transactions {

		@Bean
		TrustByTrust trustByTrust(JdbcClient jdbc, EntityManagerFactory entities) {
			return new TrustByTrust(jdbc, SharedEntityManagerCreator.createSharedEntityManager(entities));
		}

	}

	/** Every setting of the application's meant for one transaction stays. */
	@Configuration(proxyBeanMethods = false)
	static class SessionSettings {

		@Bean
		static BeanPostProcessor staying() {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof DataSource source) ? ProxyDataSourceBuilder.create(source)
						.queryTransformer((sent) -> sent.getQuery().replace("?, true)", "?, false)"))
						.build() : bean;
				}
			};
		}

	}

}
