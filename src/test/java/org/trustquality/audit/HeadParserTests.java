package org.trustquality.audit;

import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The kept end of a log is read or refused, whatever stands around it. */
class HeadParserTests {

	@FuzzTest(maxDuration = "1m")
	void readsWhatItWrites(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		try {
			ActivityHead head = ActivityHead.parse(text);
			assertThat(head.sequence()).isNotNegative();
			assertThat(ActivityHead.parse(head.toString())).isEqualTo(head);
		}
		catch (IllegalArgumentException ex) {
			assertThat(ex).hasMessage("No head of an activity log");
		}
	}

}
