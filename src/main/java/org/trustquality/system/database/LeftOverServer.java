package org.trustquality.system.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server that outlives an application that was killed. It is stopped
 * before the next start; a process that merely inherited its number is left alone. To be
 * called only while the folder's lock is held: then no living application uses that
 * server.
 */
final class LeftOverServer {

	private static final Logger LOG = LoggerFactory.getLogger(LeftOverServer.class);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Path cluster;

	private LeftOverServer(Path cluster) {
		this.cluster = cluster;
	}

	static void stop(Path cluster) throws IOException {
		if (Files.exists(pidFile(cluster))) {
			new LeftOverServer(cluster.toRealPath()).stop();
		}
	}

	/** The server running on this data directory, whoever started it. */
	static Optional<ProcessHandle> find(Path cluster) throws IOException {
		return Files.exists(pidFile(cluster)) ? new LeftOverServer(cluster.toRealPath()).find() : Optional.empty();
	}

	private static Path pidFile(Path cluster) {
		return cluster.resolve("postmaster.pid");
	}

	private void stop() throws IOException {
		Optional<ProcessHandle> server = find();
		if (server.isPresent()) {
			LOG.info("Stopping the database server that an earlier run left behind (process {})", server.get().pid());
			interrupt(server.get());
			await(server.get());
		}
		else {
			// a living stranger with this number would keep PostgreSQL from starting
			Files.deleteIfExists(pidFile(this.cluster));
		}
		awaitChildren();
	}

	private Optional<ProcessHandle> find() throws IOException {
		List<String> lines = Files.readAllLines(pidFile(this.cluster));
		if (lines.size() < 3 || !isThisCluster(lines.get(1))) {
			return Optional.empty();
		}
		Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
		return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
			.filter(ProcessHandle::isAlive)
			.filter(LeftOverServer::isPostgres)
			.filter((process) -> servesThisCluster(process, started));
	}

	private static boolean isPostgres(ProcessHandle process) {
		return process.info()
			.command()
			.map((command) -> Path.of(command).getFileName().toString())
			.filter((name) -> name.matches("postgres(\\.exe)?( \\(deleted\\))?"))
			.isPresent();
	}

	/** By its arguments or, on a system that does not tell them, by its age. */
	private boolean servesThisCluster(ProcessHandle process, Instant started) {
		Optional<List<String>> arguments = process.info().arguments().map(Arrays::asList);
		if (arguments.isPresent()) {
			int directory = arguments.get().indexOf("-D") + 1;
			return directory > 0 && directory < arguments.get().size() && isThisCluster(arguments.get().get(directory));
		}
		return process.info()
			.startInstant()
			.filter((instant) -> Duration.between(instant, started).abs().toSeconds() <= 2)
			.isPresent();
	}

	private boolean isThisCluster(String directory) {
		try {
			return Path.of(directory).toRealPath().equals(this.cluster);
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** SIGINT is PostgreSQL's fast stop; where there are no signals it recovers later. */
	private static void interrupt(ProcessHandle server) throws IOException {
		if (!server.supportsNormalTermination()) {
			server.destroyForcibly();
			return;
		}
		new ProcessBuilder("sh", "-c", "kill -INT " + server.pid()).start();
	}

	private void await(ProcessHandle server) {
		try {
			server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw stillRunning(server.pid());
		}
		catch (ExecutionException | TimeoutException ex) {
			throw stillRunning(server.pid());
		}
	}

	private DatabaseRefused stillRunning(long pid) {
		return new DatabaseRefused(
				"A database server left over from an earlier run (process " + pid + ") still uses " + this.cluster
						+ " and did not stop within " + PATIENCE.toSeconds() + " seconds.",
				"Stop that process, then start again. Nothing that was saved is lost.");
	}

	/** A killed server's children need a moment to notice. */
	private void awaitChildren() throws IOException {
		long start = System.nanoTime();
		Optional<ProcessHandle> child = child();
		while (child.isPresent()) {
			if (System.nanoTime() - start > PATIENCE.toNanos()) {
				throw stillRunning(child.get().pid());
			}
			sleep();
			child = child();
		}
	}

	private Optional<ProcessHandle> child() {
		return ProcessHandle.allProcesses().filter(LeftOverServer::isPostgres).filter(this::worksHere).findFirst();
	}

	private boolean worksHere(ProcessHandle process) {
		return isThisCluster("/proc/" + process.pid() + "/cwd");
	}

	private static void sleep() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while a database server was stopping", ex);
		}
	}

}
