package org.trustquality.trust.register;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GiasFolderTests {

	@TempDir
	Path folder;

	@Test
	void isWhereItIs() {
		assertThat(GiasFolder.require(this.folder, true)).isEqualTo(this.folder);
	}

	@Test
	void skipsTestsWhereItIsMissing() {
		assertThatExceptionOfType(TestAbortedException.class)
			.isThrownBy(() -> GiasFolder.require(this.folder.resolve("none"), false));
	}

	@Test
	void failsTestsOfTheContinuousIntegrationWhereItIsMissing() {
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> GiasFolder.require(this.folder.resolve("none"), true))
			.withMessageContaining("none");
	}

}
