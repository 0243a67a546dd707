package org.trustquality.system.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process of its own that holds the embedded database until it is killed. */
final class EmbeddedApplication {

	private EmbeddedApplication() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		try {
			EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
			new JdbcTemplate(ofOwner(database)).update("insert into notes values ('kept')");
			System.out.println("acknowledged");
			TimeUnit.MINUTES.sleep(2);
		}
		catch (DatabaseRefused refusal) {
			System.out.println("refused: " + refusal.getMessage());
		}
	}

	static Process start(Path dataFolder) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), EmbeddedApplication.class.getName(), dataFolder.toString())
			.redirectErrorStream(true)
			.start();
	}

	/** Reads what the process says until one of its lines starts so. */
	static String await(Process process, String start) {
		return process.inputReader().lines().filter((line) -> line.startsWith(start)).findFirst().orElseThrow();
	}

	static DriverManagerDataSource ofOwner(EmbeddedDatabase database) {
		DatabaseLogin owner = database.owner();
		return new DriverManagerDataSource(owner.url(), owner.username(), owner.password());
	}

}
