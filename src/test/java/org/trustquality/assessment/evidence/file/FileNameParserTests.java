package org.trustquality.assessment.evidence.file;

import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The name of a file is fit for every computer, whatever was sent as one. */
class FileNameParserTests {

	@FuzzTest(maxDuration = "1m")
	void keepsNamesPlain(byte[] bytes) {
		try {
			FileName name = FileName.of(new String(bytes, StandardCharsets.UTF_8));
			name.kind();
			assertThat(name.toString()).hasSizeLessThanOrEqualTo(FileName.LONGEST)
				.doesNotContain("/", "\\", "\0", "\r", "\n", "\"", "<", ">", ":", "|", "?", "*", "\u202E")
				.doesNotStartWith(".")
				.doesNotMatch("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
		}
		catch (FileRefused ex) {
			assertThat(ex.getMessage()).isNotBlank();
		}
	}

}
