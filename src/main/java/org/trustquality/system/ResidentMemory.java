package org.trustquality.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The memory that processes hold in RAM, from {@code /proc}; unknown on systems without
 * it. Pages that PostgreSQL's processes share are counted once for each of them.
 *
 * @param kibibytes the sum over the processes, empty when unknown
 */
record ResidentMemory(OptionalLong kibibytes) {

	private static final String LABEL = "VmRSS:";

	static ResidentMemory of(Stream<ProcessHandle> processes) throws IOException {
		if (!Files.isReadable(Path.of("/proc/self/status"))) {
			return new ResidentMemory(OptionalLong.empty());
		}
		long sum = 0;
		for (ProcessHandle process : processes.toList()) {
			sum += residentKibibytes(process.pid());
		}
		return new ResidentMemory(OptionalLong.of(sum));
	}

	private static long residentKibibytes(long pid) throws IOException {
		return lines(pid).stream()
			.filter((line) -> line.startsWith(LABEL))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
			.sum();
	}

	private static List<String> lines(long pid) throws IOException {
		try {
			return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"));
		}
		catch (NoSuchFileException ex) {
			return List.of(); // ended since it was listed
		}
	}

	ResidentMemory plus(ResidentMemory other) {
		return new ResidentMemory((this.kibibytes.isPresent() && other.kibibytes.isPresent())
				? OptionalLong.of(this.kibibytes.getAsLong() + other.kibibytes.getAsLong()) : OptionalLong.empty());
	}

	@Override
	public String toString() {
		return this.kibibytes.isPresent() ? this.kibibytes.getAsLong() / 1024 + " MB" : "unknown (no /proc here)";
	}

}
