package org.trustquality.assessment.evidence.file;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VirusScanTests {

	@TempDir
	private Path folder;

	private static VirusScan scan(String address) {
		return new VirusScan(new FileSettings(FileSettings.Store.DATABASE,
				new FileSettings.S3(null, null, "eu-west-2", null, null, false), address, Duration.ofMillis(800)));
	}

	@Test
	void letsSoundFilesThrough() {
		try (Clamd clamd = Clamd.onPort()) {
			assertThat(scan(clamd.address()).passes(Samples.pdf(3_000_000))).isTrue();
			assertThat(clamd.sizes()).containsExactly(3_000_000);
		}
	}

	@Test
	void speaksOverASocketOfTheMachineToo() {
		try (Clamd clamd = Clamd.onSocket(this.folder.resolve("clamd.sock"))) {
			assertThat(scan(clamd.address()).passes(Samples.pdf())).isTrue();
			assertThatExceptionOfType(FileRefused.class)
				.isThrownBy(() -> scan(clamd.address()).passes(Samples.pdf(Clamd.MARK)));
		}
	}

	@Test
	void refusesWhatTheScannerFinds() {
		try (Clamd clamd = Clamd.onPort()) {
			assertThatExceptionOfType(FileRefused.class)
				.isThrownBy(() -> scan(clamd.address()).passes(Samples.pdf(Clamd.MARK)))
				.withMessageContaining("found something harmful")
				.matches((refused) -> !refused.isForNow());
		}
	}

	/** Only one answer means that nothing was found. */
	@ParameterizedTest
	@ValueSource(strings = { "", "\0", "INSTREAM size limit exceeded. ERROR\0", "stream: OK but\0", "OK\0",
			"UNKNOWN COMMAND\0", "stream: \0" })
	void takesNoOtherAnswerForClean(String answer) {
		try (Clamd clamd = Clamd.onPort()) {
			clamd.answer((content) -> answer);
			assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> scan(clamd.address()).passes(Samples.pdf()))
				.withMessageContaining("could not be checked for viruses just now")
				.matches(FileRefused::isForNow);
		}
	}

	@Test
	void waitsForAScannerSoLongAndNoLonger() {
		try (Clamd clamd = Clamd.onPort()) {
			clamd.answer((content) -> null);
			long start = System.nanoTime();
			assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> scan(clamd.address()).passes(Samples.pdf()))
				.matches(FileRefused::isForNow);
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(500),
					Duration.ofSeconds(5));
		}
	}

	@Test
	void refusesWhileNobodyListens() {
		Clamd gone = Clamd.onPort();
		String before = gone.address();
		gone.close();
		for (String address : new String[] { before, "/nowhere/clamd.sock", "no-such-host.invalid:3310" }) {
			assertThatExceptionOfType(FileRefused.class).as(address)
				.isThrownBy(() -> scan(address).passes(Samples.pdf()))
				.matches(FileRefused::isForNow);
		}
	}

	@Test
	void saysNothingWithoutAScanner() {
		assertThat(scan(null).passes(Samples.pdf(Clamd.MARK))).isFalse();
	}

	/** With the address of a real ClamAV, whose own test file is asked about. */
	@Test
	@EnabledIfEnvironmentVariable(named = "CLAMD", matches = ".+")
	void asksARealScanner() {
		VirusScan scan = new VirusScan(new FileSettings(FileSettings.Store.DATABASE,
				new FileSettings.S3(null, null, "eu-west-2", null, null, false), System.getenv("CLAMD"),
				Duration.ofSeconds(30)));
		assertThat(scan.passes(Samples.pdf())).isTrue();
		String test = new StringBuilder("*H+H$!ELIF-TSET-SURIVITNA-DRADNATS-RACIE$}7)CC7)^P(45XZP\\4[PA@%P!O5X")
			.reverse()
			.toString();
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> scan.passes(Samples.bytes(test)))
			.matches((refused) -> !refused.isForNow());
	}

}
