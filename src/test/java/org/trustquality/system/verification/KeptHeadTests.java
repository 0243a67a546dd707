package org.trustquality.system.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.trustquality.access.command.CommandFailedFailureAnalyzer;
import org.junit.jupiter.api.io.TempDir;
import org.trustquality.audit.ActivityHead;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Ends of activity logs are read wherever they were kept, and faults are told. */
class KeptHeadTests {

	private static final KeptHead ONE = new KeptHead(UUID.fromString("6f1c0b52-6d5a-4a35-9f4e-2f7f7f0f0001"),
			new ActivityHead(7, "a".repeat(64)));

	private static final KeptHead OTHER = new KeptHead(UUID.fromString("6f1c0b52-6d5a-4a35-9f4e-2f7f7f0f0002"),
			ActivityHead.BEGINNING);

	@TempDir
	private Path folder;

	@Test
	void readsOneOrManyWhateverStandsAround() {
		assertThat(KeptHead.read("Trust: Some\n" + ONE + "\nKept: today")).containsExactly(ONE);
		assertThat(KeptHead.read((ONE + "\n\nmore\n" + OTHER).replace("\n", "\r\n"))).containsExactly(ONE, OTHER);
		assertThat(KeptHead.read(KeptHead.written(List.of(ONE, OTHER, ONE)))).containsExactly(ONE, OTHER, ONE);
	}

	@Test
	void readsNoneFromOtherText() {
		for (String text : List.of("", ONE.head().toString(), "Trust: " + ONE, ONE.toString().replace("Hash", "hash"),
				ONE.toString().replace("a".repeat(64), "a".repeat(63)),
				ONE.toString().replace("Last line: 7", "Last line: -7"))) {
			assertThat(KeptHead.read(text)).as(text).isEmpty();
		}
	}

	@Test
	void readsWhatItWrote() {
		Path file = this.folder.resolve("heads.txt");
		HeadsFile.write(file, List.of(ONE, OTHER));
		assertThat(HeadsFile.read(file)).containsExactly(ONE, OTHER);
		assertThat(HeadsFile.read(null)).isEmpty();
	}

	@Test
	void saysWhatIsWrongWithAFile() throws IOException {
		Path empty = Files.writeString(this.folder.resolve("empty.txt"), "nothing");
		Path binary = Files.write(this.folder.resolve("binary"), new byte[] { (byte) 0xff, 0, (byte) 0xc3 });
		for (Path file : List.of(empty, binary)) {
			assertThatExceptionOfType(VerificationFailed.class).isThrownBy(() -> HeadsFile.read(file))
				.withMessageContaining("names no end of an activity log")
				.withMessageContaining(file.toString());
		}
		for (Path file : List.of(this.folder, this.folder.resolve("missing.txt"))) {
			assertThatExceptionOfType(VerificationFailed.class).isThrownBy(() -> HeadsFile.read(file))
				.withMessageContaining("There is no file " + file);
		}
		assertThatExceptionOfType(VerificationFailed.class)
			.isThrownBy(() -> HeadsFile.write(this.folder.resolve("no/where"), List.of(ONE)))
			.withMessageContaining("cannot be written")
			.satisfies((failure) -> assertThat(failure.getExitCode()).isEqualTo(1));
	}

	@Test
	void tellsThePersonAtTheCommandLine() {
		FailureAnalysis analysis = new CommandFailedFailureAnalyzer()
			.analyze(new IllegalStateException(new VerificationFailed("What", "Do")));
		assertThat(analysis.getDescription()).isEqualTo("What");
		assertThat(analysis.getAction()).isEqualTo("Do");
	}

	@Test
	void bindsItsSettingsBesideTheSwitch() {
		VerificationSettings settings = new Binder(new MapConfigurationPropertySource(Map.of("trust-quality.verify",
				"true", "trust-quality.verify.heads", "/tmp/a", "trust-quality.verify.write-heads", "/tmp/b")))
			.bind("trust-quality.verify", VerificationSettings.class)
			.get();
		assertThat(settings).isEqualTo(new VerificationSettings(Path.of("/tmp/a"), Path.of("/tmp/b")));
	}

}
