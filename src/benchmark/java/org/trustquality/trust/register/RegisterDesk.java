package org.trustquality.trust.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.trustquality.TestDatabase;
import org.trustquality.trust.register.file.RegisterFile;
import org.trustquality.trust.register.file.RegisterFiles;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The register on a database of its own and nothing else of the application. It reads the
 * real files where copies of them are beside the project, otherwise invented ones of the
 * same size.
 */
final class RegisterDesk implements AutoCloseable {

	private static final Path REAL = Path.of("../shared/data/gias");

	private static final int TRUSTS = 3602;

	private static final int ACADEMIES = 9997;

	private final AnnotationConfigApplicationContext application;

	private final TestDatabase.Logins logins;

	private final RegisterFile groups;

	private final RegisterFile links;

	RegisterDesk() {
		this.logins = TestDatabase.fresh();
		Flyway.configure()
			.dataSource(this.logins.owner().url(), this.logins.owner().username(), this.logins.owner().password())
			.load()
			.migrate();
		this.application = new AnnotationConfigApplicationContext();
		this.application.registerBean(TestDatabase.Logins.class, () -> this.logins);
		this.application.register(Parts.class);
		this.application.refresh();
		NativeRegister invented = NativeRegister.invented(1, TRUSTS, ACADEMIES);
		this.groups = Files.isDirectory(REAL) ? real("groups-2022-08-31.csv") : invented.groups();
		this.links = Files.isDirectory(REAL) ? real("trust-links-2022-08-31.csv") : invented.links();
	}

	private static RegisterFile real(String name) {
		return new RegisterFile(name, new FileSystemResource(REAL.resolve(name)));
	}

	/** Reads both files, compares them with the register, and approves. */
	RegisterImport importAll() throws Exception {
		RegisterImports imports = this.application.getBean(RegisterImports.class);
		UUID importId = imports.receive(this.application.getBean(RegisterFiles.class).read(this.groups, this.links),
				null);
		this.application.getBean(Comparing.class).compare(importId);
		imports.approve(importId, null, "A benchmark");
		return imports.find(importId).orElseThrow();
	}

	RegisterSearch search() {
		return this.application.getBean(RegisterSearch.class);
	}

	void clear() {
		JdbcClient superuser = JdbcClient.create(TestDatabase.dataSource(this.logins.superuser()));
		superuser.sql("truncate register_changes, register_imports").update();
		superuser.sql("delete from register_entries").update();
		superuser.sql("analyze register_entries").update();
	}

	@Override
	public void close() {
		this.application.close();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableTransactionManagement
	@Import({ ImportLedger.class, EntryJson.class, Differences.class, Register.class, RegisterImports.class,
			RegisterSearch.class, Comparing.class, RegisterFiles.class })
	static class Parts {

		@Bean(destroyMethod = "close")
		HikariDataSource dataSource(TestDatabase.Logins logins) {
			HikariDataSource pool = new HikariDataSource();
			pool.setJdbcUrl(logins.application().url());
			pool.setUsername(logins.application().username());
			pool.setPassword(logins.application().password());
			pool.setMaximumPoolSize(2);
			return pool;
		}

		@Bean
		JdbcTransactionManager transactionManager(HikariDataSource dataSource) {
			return new JdbcTransactionManager(dataSource);
		}

		@Bean
		JdbcClient jdbcClient(HikariDataSource dataSource) {
			return JdbcClient.create(dataSource);
		}

		@Bean
		JsonMapper jsonMapper() {
			return JsonMapper.builder().build();
		}

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

		@Bean
		RegisterSettings registerSettings() {
			return new RegisterSettings(2000, 500, 10, 20);
		}

	}

}
