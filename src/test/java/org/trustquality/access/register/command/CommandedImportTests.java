package org.trustquality.access.register.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.trustquality.access.command.CommandFailedFailureAnalyzer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.trust.register.DifferenceKind;
import org.trustquality.trust.register.Entries;
import org.trustquality.trust.register.ImportState;
import org.trustquality.trust.register.NativeRegister;
import org.trustquality.trust.register.RegisterImport;
import org.trustquality.trust.register.RegisterImports;
import org.trustquality.trust.register.file.RegisterFile;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An import from the command line, step by step. */
@DemonstratedApplication
class CommandedImportTests {

	@TempDir
	private Path folder;

	@Autowired
	private Stage stage;

	@Autowired
	private RegisterImports imports;

	@Autowired
	private CommandedImport commanded;

	@BeforeEach
	@AfterEach
	void forget() {
		this.stage.superuser().sql("update trusts set uid = null where uid is not null").update();
		this.stage.superuser().sql("truncate register_changes, register_imports").update();
		this.stage.superuser().sql("delete from register_entries").update();
	}

	private Path written(RegisterFile file) throws IOException {
		return Files.write(this.folder.resolve(file.name()), file.content().getInputStream().readAllBytes());
	}

	private RegisterImport compared() throws IOException {
		NativeRegister files = NativeRegister.of(Entries.open(930001, 930002));
		return this.commanded.compare(this.commanded.read(written(files.groups()), written(files.links())));
	}

	@Test
	void readsComparesAndApprovesForAReason() throws IOException {
		RegisterImport compared = compared();
		assertThat(compared.state()).isEqualTo(ImportState.WAITING);
		assertThat(compared.counts()).isEqualTo(Map.of(DifferenceKind.NEW, 2));
		assertThat(compared.receivedBy()).isNull();
		assertThat(this.commanded.approve(compared, "First import")).isZero();
		assertThat(this.imports.last().orElseThrow().reason()).isEqualTo("First import");
		assertThat(this.imports.size().trusts()).isEqualTo(2);
	}

	@Test
	void putsAnImplausibleImportAsideWithoutAReason() throws IOException {
		RegisterImport compared = compared();
		assertThatExceptionOfType(ImportFailed.class).isThrownBy(() -> this.commanded.approve(compared, " "))
			.withMessageContaining("look implausible")
			.withMessageContaining(compared.doubts().get(0))
			.satisfies((failed) -> assertThat(failed.getExitCode()).isEqualTo(1));
		assertThat(this.imports.find(compared.importId()).orElseThrow().state()).isEqualTo(ImportState.DISCARDED);
		assertThat(this.imports.size().trusts()).isZero();
	}

	@Test
	void saysThatAnotherImportWaits() throws IOException {
		UUID waiting = compared().importId();
		assertThatExceptionOfType(ImportFailed.class).isThrownBy(this::compared)
			.withMessageContaining("Another import is at work")
			.satisfies((failed) -> assertThat(failed.action()).contains("/administration/register"));
		this.imports.discard(waiting, null);
		RegisterImport discarded = this.imports.find(waiting).orElseThrow();
		assertThatExceptionOfType(ImportFailed.class).isThrownBy(() -> this.commanded.approve(discarded, "Because"));
	}

	@Test
	void namesEveryFaultWithLineAndColumn() throws IOException {
		Path groups = written(NativeRegister.of(Entries.open(930001, 930002)).groups());
		String right = Files.readString(groups, StandardCharsets.ISO_8859_1);
		Files.writeString(groups, right.replace("93000", "93x00"), StandardCharsets.ISO_8859_1);
		assertThatExceptionOfType(ImportFailed.class).isThrownBy(() -> this.commanded.read(groups, null))
			.satisfies((failed) -> assertThat(String.valueOf(failed.getMessage())
				.lines()
				.filter((line) -> line.startsWith("  " + groups.getFileName() + ", line "))
				.filter((line) -> line.contains(", Group UID: "))).hasSize(2));
		assertThat(this.imports.history(1)).isEmpty();
	}

	@Test
	void saysWhichFileIsNotThere() {
		for (Path none : new Path[] { this.folder, this.folder.resolve("none.csv") }) {
			assertThatExceptionOfType(ImportFailed.class).isThrownBy(() -> this.commanded.read(none, null))
				.withMessageContaining(none.toString());
		}
	}

	@Test
	void explainsItselfAsOtherRefusalsToStartDo() {
		ImportFailed failed = new ImportFailed("Why", "What to do");
		assertThat(new CommandFailedFailureAnalyzer().analyze(new IllegalStateException(failed))).satisfies((said) -> {
			assertThat(said.getDescription()).isEqualTo("Why");
			assertThat(said.getAction()).isEqualTo("What to do");
		});
	}

}
