package org.trustquality.system.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * Starts a PostgreSQL server on a data directory. The library's own settings suit tests
 * that may lose everything; all of them that matter are set here.
 */
final class EmbeddedServer {

	private EmbeddedServer() {
	}

	static EmbeddedPostgres start(DatabaseFolder folder, Path cluster, Passwords passwords,
			Map<String, String> settings) throws IOException {
		Files.writeString(folder.log(), "");
		EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
			.setDataDirectory(cluster)
			.setCleanDataDirectory(false)
			.setOverrideWorkingDirectory(folder.binaries().toFile())
			.setRegisterShutdownHook(false)
			.setPGStartupWait(Duration.ofMinutes(1))
			.setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
			.setConnectConfig("password", passwords.superuser())
			// reachable from this machine over TCP only, and enough for the pool and the
			// migrations
			.setServerConfig("listen_addresses", "127.0.0.1")
			.setServerConfig("unix_socket_directories", "")
			.setServerConfig("max_connections", "40")
			// what people typed stays out of the log
			.setServerConfig("log_error_verbosity", "terse")
			.setServerConfig("log_min_error_statement", "panic")
			.setServerConfig("log_checkpoints", "off")
			// the same order of names on every operating system
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setLocaleConfig("auth", "scram-sha-256");
		settings.forEach(server::setServerConfig);
		Path passwordFile = folder.write("first-password", passwords.superuser());
		try {
			return server.setLocaleConfig("pwfile", passwordFile.toString()).start();
		}
		catch (IOException | IllegalStateException ex) {
			throw new DatabaseRefused("The embedded database did not start on " + cluster + ": " + ex.getMessage(),
					"PostgreSQL's own words are in " + folder.log() + ".", ex);
		}
		finally {
			Files.delete(passwordFile);
		}
	}

}
