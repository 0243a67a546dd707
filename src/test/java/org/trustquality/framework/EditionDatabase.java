package org.trustquality.framework;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A PostgreSQL server with the tables of the editions and those around them. */
public final class EditionDatabase implements AutoCloseable {

	private static final List<String> MIGRATIONS = List.of("V1__create_tenancy", "V2__create_editions",
			"V3__create_assessments", "V23__create_own_indicators");

	private final EmbeddedPostgres postgres;

	/** Start the server; it ends with the test class, not with the virtual machine. */
	public EditionDatabase() {
		try {
			this.postgres = EmbeddedPostgres.builder()
				.setRegisterShutdownHook(false)
				.setPGStartupWait(Duration.ofMinutes(1))
				.start();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		asOwner().sql("create role trustquality_app login").update();
		new ResourceDatabasePopulator(MIGRATIONS.stream()
			.map((name) -> new ClassPathResource("db/migration/" + name + ".sql"))
			.toArray(ClassPathResource[]::new)).execute(this.postgres.getPostgresDatabase());
	}

	/** The database as the role of the application sees it. */
	public DataSource application() {
		return this.postgres.getDatabase("trustquality_app", "postgres");
	}

	/** The database for what the application may not do. */
	public JdbcClient asOwner() {
		return JdbcClient.create(this.postgres.getPostgresDatabase());
	}

	/** Forget all editions. */
	public void clear() {
		asOwner().sql("truncate editions, edition_indicators cascade").update();
	}

	@Override
	public void close() {
		try {
			this.postgres.close();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
