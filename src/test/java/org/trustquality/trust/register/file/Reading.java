package org.trustquality.trust.register.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.register.NativeRegister;
import org.trustquality.trust.register.RegisterSnapshot;

/** Reads files in tests on a day of September 2026, just after midnight in London. */
final class Reading {

	private static final RegisterFiles FILES = new RegisterFiles(
			Clock.fixed(Instant.parse("2026-09-14T23:30:00Z"), ZoneOffset.UTC));

	private Reading() {
	}

	static RegisterSnapshot of(RegisterFile groups, @Nullable RegisterFile links) {
		try {
			return FILES.read(groups, links);
		}
		catch (InvalidRegisterFile ex) {
			throw new AssertionError(ex.faults().toString(), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static RegisterSnapshot of(CopiedFile groups) {
		return of(groups.file(), null);
	}

	/** What is wrong with the files. */
	static List<FileFault> faults(RegisterFile groups, @Nullable RegisterFile links) {
		return refused(groups, links).orElseThrow(() -> new AssertionError("Nothing was wrong with " + groups.name()));
	}

	static List<FileFault> faults(CopiedFile groups) {
		return faults(groups.file(), null);
	}

	static List<FileFault> faults(String name, String groups) {
		return faults(NativeRegister.file(name, groups.getBytes(StandardCharsets.UTF_8)), null);
	}

	/** What is wrong with the files, if anything is. */
	static Optional<List<FileFault>> refused(RegisterFile groups, @Nullable RegisterFile links) {
		try {
			FILES.read(groups, links);
			return Optional.empty();
		}
		catch (InvalidRegisterFile ex) {
			return Optional.of(ex.faults());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] bytes(RegisterFile file) {
		try {
			return file.content().getInputStream().readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
