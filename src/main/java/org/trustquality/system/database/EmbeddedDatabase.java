package org.trustquality.system.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of the application's own, for trying it out on a machine that has
 * nothing but a JDK.
 *
 * <p>
 * It keeps what it acknowledged, also through a power cut, and asks everybody for a
 * password. The first start builds the data directory under another name and renames it
 * when it is complete, so a first start that was killed is simply made again. Each start
 * holds the folder against a second application, stops the server a killed application
 * left behind, and refuses to go on unless the server itself reports durable settings.
 */
public final class EmbeddedDatabase implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final Map<String, String> DURABLE = Map.of("fsync", "on", "synchronous_commit", "on",
			"full_page_writes", "on");

	private final DatabaseFolder folder;

	private final Passwords passwords;

	private final EmbeddedPostgres server;

	private EmbeddedDatabase(DatabaseFolder folder, Passwords passwords, EmbeddedPostgres server) {
		this.folder = folder;
		this.passwords = passwords;
		this.server = server;
	}

	/** Starts the server of this data folder, the first time from nothing. */
	public static EmbeddedDatabase start(Path dataFolder) throws IOException {
		return start(dataFolder, DURABLE);
	}

	static EmbeddedDatabase start(Path dataFolder, Map<String, String> settings) throws IOException {
		DatabaseFolder folder = DatabaseFolder.hold(dataFolder);
		try {
			LeftOverServer.stop(folder.cluster());
			if (!Files.exists(folder.cluster())) {
				build(folder, settings);
			}
			EmbeddedDatabase database = open(folder, settings);
			LOG.info("The database is in {}", folder);
			return database;
		}
		catch (IOException | RuntimeException ex) {
			giveUp(folder, ex);
			throw ex;
		}
	}

	private static EmbeddedDatabase open(DatabaseFolder folder, Map<String, String> settings) throws IOException {
		Passwords passwords = Passwords.read(folder);
		EmbeddedDatabase database = new EmbeddedDatabase(folder, passwords,
				EmbeddedServer.start(folder, folder.cluster(), passwords, settings));
		try {
			database.refuseUnlessDurable();
			return database;
		}
		catch (RuntimeException ex) {
			database.server.close();
			throw ex;
		}
	}

	private static void build(DatabaseFolder folder, Map<String, String> settings) throws IOException {
		Path unfinished = folder.unfinishedCluster();
		LeftOverServer.stop(unfinished);
		FileSystemUtils.deleteRecursively(unfinished);
		Passwords passwords = Passwords.create(folder);
		try (EmbeddedPostgres server = EmbeddedServer.start(folder, unfinished, passwords, settings)) {
			new RolesScript(passwords.owner(), passwords.application())
				.run((database) -> server.getDatabase("postgres", database).getConnection());
		}
		catch (SQLException ex) {
			throw new IOException("The logins of the embedded database could not be made", ex);
		}
		LeftOverServer.stop(unfinished);
		Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
	}

	/** Leaves neither a server nor a lock behind. */
	private static void giveUp(DatabaseFolder folder, Exception reason) {
		try (folder) {
			LeftOverServer.stop(folder.cluster());
			LeftOverServer.stop(folder.unfinishedCluster());
		}
		catch (IOException | RuntimeException ex) {
			reason.addSuppressed(ex);
		}
	}

	private void refuseUnlessDurable() {
		JdbcClient application = JdbcClient.create(dataSource(application()));
		Map<String, String> reported = new HashMap<>();
		DURABLE.keySet()
			.forEach((name) -> reported.put(name, application.sql("show " + name).query(String.class).single()));
		if (!reported.equals(DURABLE)) {
			throw new DatabaseRefused(
					"The embedded database could lose answers it has acknowledged: it reports " + reported + ".",
					"Remove what sets these (ALTER SYSTEM, ALTER ROLE or ALTER DATABASE ... SET) in " + this.folder
							+ ". All three must be on.");
		}
	}

	private static DriverManagerDataSource dataSource(DatabaseLogin login) {
		return new DriverManagerDataSource(login.url(), login.username(), login.password());
	}

	/** The login of the application. */
	public DatabaseLogin application() {
		return new DatabaseLogin(url(), RolesScript.APPLICATION, this.passwords.application());
	}

	/** The login that owns the database and runs the migrations. */
	public DatabaseLogin owner() {
		return new DatabaseLogin(url(), RolesScript.OWNER, this.passwords.owner());
	}

	private String url() {
		return "jdbc:postgresql://127.0.0.1:" + this.server.getPort() + "/" + RolesScript.DATABASE;
	}

	/** The server's processes, parent first. */
	public Stream<ProcessHandle> processes() throws IOException {
		return LeftOverServer.find(this.folder.cluster())
			.stream()
			.flatMap((server) -> Stream.concat(Stream.of(server), server.descendants()));
	}

	@Override
	public void close() throws IOException {
		try (DatabaseFolder held = this.folder) {
			this.server.close();
			LeftOverServer.stop(this.folder.cluster());
		}
	}

}
