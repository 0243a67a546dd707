package org.trustquality.access.register.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.register.imports.FaultPlace;
import org.trustquality.access.register.imports.RegisterApproval;
import org.trustquality.trust.register.ImportState;
import org.trustquality.trust.register.RegisterImport;
import org.trustquality.trust.register.RegisterImports;
import org.trustquality.trust.register.RegisterRefusal;
import org.trustquality.trust.register.RegisterSnapshot;
import org.trustquality.trust.register.file.InvalidRegisterFile;
import org.trustquality.trust.register.file.RegisterFile;
import org.trustquality.trust.register.file.RegisterFiles;

import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/** The steps of an import, with every refusal in words for a command line. */
@Component
class CommandedImport {

	private static final int PATIENCE_SECONDS = 600;

	private static final int LOOKS_A_SECOND = 5;

	private final RegisterFiles files;

	private final RegisterImports imports;

	private final RegisterApproval approval;

	CommandedImport(RegisterFiles files, RegisterImports imports, RegisterApproval approval) {
		this.files = files;
		this.imports = imports;
		this.approval = approval;
	}

	RegisterSnapshot read(Path groups, @Nullable Path links) {
		try {
			return this.files.read(file(groups), (links != null) ? file(links) : null);
		}
		catch (InvalidRegisterFile invalid) {
			String faults = invalid.faults()
				.stream()
				.map(FaultPlace::before)
				.collect(Collectors.joining("\n  ", "\n  ", ""));
			throw new ImportFailed("The register's files are not right, so nothing of them was taken:" + faults,
					"Put the files right, or download them again, and start once more.");
		}
		catch (IOException ex) {
			throw new ImportFailed("The register's files cannot be read: " + ex.getMessage(),
					"Look at the files and start once more.");
		}
	}

	private static RegisterFile file(Path path) {
		if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
			throw new ImportFailed("There is no file " + path.toAbsolutePath() + " that can be read.",
					"Set trust-quality.register.groups and trust-quality.register.links to the register's files.");
		}
		return new RegisterFile(String.valueOf(path.getFileName()), new FileSystemResource(path));
	}

	/** Has the files compared and waits for that. */
	RegisterImport compare(RegisterSnapshot snapshot) {
		try {
			return awaited(this.imports.receive(snapshot, null));
		}
		catch (RegisterRefusal refusal) {
			throw refused(refusal);
		}
	}

	private RegisterImport awaited(UUID importId) {
		RegisterImport found = this.imports.find(importId).orElseThrow();
		for (int look = 0; found.state() == ImportState.COMPARING; look++) {
			if (look == PATIENCE_SECONDS * LOOKS_A_SECOND) {
				throw new ImportFailed("The comparison has not ended after ten minutes. The register is as it was.",
						"Look at /administration/register later: the comparison goes on when the application runs.");
			}
			pause();
			found = this.imports.find(importId).orElseThrow();
		}
		return found;
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(1000 / LOOKS_A_SECOND);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ImportFailed("The comparison was interrupted. The register is as it was.",
					"It goes on when the application runs.");
		}
	}

	/**
	 * Approves; an import that looks implausible is put aside unless there is a reason.
	 * @return how many trusts here follow it
	 */
	int approve(RegisterImport compared, @Nullable String reason) {
		try {
			if (!compared.doubts().isEmpty() && (reason == null || reason.isBlank())) {
				this.imports.discard(compared.importId(), null);
				throw new ImportFailed(
						"The files look implausible, so they were put aside and the register is as it was:\n  "
								+ String.join("\n  ", compared.doubts()),
						"If they are right all the same, start once more with trust-quality.register.reason=\"why\".");
			}
			return this.approval.approve(compared.importId(), null, reason);
		}
		catch (RegisterRefusal refusal) {
			throw refused(refusal);
		}
	}

	private static ImportFailed refused(RegisterRefusal refusal) {
		return new ImportFailed(String.valueOf(refusal.getMessage()),
				"Look at /administration/register, then start once more. Nothing has changed.");
	}

}
