package org.trustquality.system;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** The real application in a process of its own, on a data folder that outlives it. */
public final class KilledApplication {

	private static final String READY = "Trust Quality is ready: http://localhost:";

	private final Process process;

	private final int port;

	private KilledApplication(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	static KilledApplication start(Path dataFolder) throws IOException {
		return start("--trust-quality.demonstration=true", "--trust-quality.demonstration.past=false",
				"--trust-quality.data-folder=" + dataFolder);
	}

	/** With settings of its own. */
	public static KilledApplication start(String... settings) throws IOException {
		Process process = process("--server.port=0", settings);
		CompletableFuture<Integer> port = new CompletableFuture<>();
		Thread reader = new Thread(() -> listen(process, port), "killed-application");
		reader.setDaemon(true);
		reader.start();
		try {
			return new KilledApplication(process, port.get(120, TimeUnit.SECONDS));
		}
		catch (ExecutionException | TimeoutException ex) {
			process.destroyForcibly();
			throw new IOException("the application did not start", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	/** Started for something that it does instead of serving, until it ends by itself. */
	public static Ended runToItsEnd(int port, String... settings) throws IOException, InterruptedException {
		Process process = process("--server.port=" + port, settings);
		CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> said(process));
		if (!process.waitFor(180, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException("the application does not end: " + said.join());
		}
		return new Ended(process.exitValue(), said.join());
	}

	private static Process process(String port, String... settings) throws IOException {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Xshare:auto", "-cp", classPath(), "org.trustquality.TrustQualityApplication"));
		command.addAll(List.of(port, "--server.address=127.0.0.1", "--spring.main.banner-mode=off"));
		command.addAll(List.of(settings));
		return new ProcessBuilder(command).redirectErrorStream(true).start();
	}

	private static String said(Process process) {
		return process.inputReader().lines().collect(Collectors.joining("\n"));
	}

	int port() {
		return this.port;
	}

	/** Pulls the plug: SIGKILL. */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** Asks it to stop, its database too. */
	public void stop() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
			kill();
		}
	}

	/** What would be packaged: the test classes would be scanned as part of it. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static void listen(Process process, CompletableFuture<Integer> port) {
		StringBuilder said = new StringBuilder();
		try (BufferedReader lines = process.inputReader()) {
			String line = lines.readLine();
			while (line != null) {
				int ready = line.indexOf(READY);
				if (ready >= 0) {
					port.complete(Integer.parseInt(line.substring(ready + READY.length()).strip()));
				}
				else if (!port.isDone()) {
					said.append(line).append('\n');
				}
				line = lines.readLine();
			}
		}
		catch (IOException ex) {
			said.append(ex);
		}
		port.completeExceptionally(new IOException(said.toString()));
	}

	/** How it ended. */
	public record Ended(int exitCode, String said) {
	}

}
