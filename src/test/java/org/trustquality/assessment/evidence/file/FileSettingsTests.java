package org.trustquality.assessment.evidence.file;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class FileSettingsTests {

	private static FileSettings settings(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("trust-quality.evidence",
				FileSettings.class);
	}

	@Test
	void keepsFilesInTheDatabaseAndScansNoneUnlessToldOtherwise() {
		FileSettings settings = settings(Map.of());
		assertThat(settings.store()).isEqualTo(FileSettings.Store.DATABASE);
		assertThat(settings.clamav()).isNull();
		assertThat(settings.isComplete()).isTrue();
		assertThat(settings.isScannerNamed()).isTrue();
	}

	@Test
	void needsABucketAndBothKeysForAnObjectStore() {
		String s3 = "trust-quality.evidence.s3.";
		assertThat(settings(Map.of("trust-quality.evidence.store", "s3")).isComplete()).isFalse();
		assertThat(settings(Map.of("trust-quality.evidence.store", "s3", s3 + "bucket", "b")).isComplete()).isTrue();
		assertThat(settings(Map.of("trust-quality.evidence.store", "s3", s3 + "bucket", "b", s3 + "access-key", "k"))
			.isComplete()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "clamav:3310", "127.0.0.1:3310", "[::1]:3310", "/run/clamav/clamd.ctl" })
	void knowsAddressesOfAScanner(String address) {
		assertThat(settings(Map.of("trust-quality.evidence.clamav", address)).isScannerNamed()).isTrue();
		assertThat(ScannerAddress.parse(address).orElseThrow().host()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "clamav", "clamav:", "clamav:0", ":3310", "run/clamd.ctl", "a b:3310", "clamav:x" })
	void refusesWhatIsNoAddress(String address) {
		assertThat(settings(Map.of("trust-quality.evidence.clamav", address)).isScannerNamed()).isFalse();
	}

}
