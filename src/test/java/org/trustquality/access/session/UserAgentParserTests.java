package org.trustquality.access.session;

import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser says of itself is never repeated, whatever it says. */
class UserAgentParserTests {

	@FuzzTest(maxDuration = "30s")
	void namesABrowserInOurOwnWords(byte[] bytes) {
		assertThat(new UserAgent(new String(bytes, StandardCharsets.UTF_8)).words())
			.matches("(A browser|Edge|Opera|Samsung Internet|Firefox|Chrome|Safari)"
					+ "( on (an iPhone|an iPad|Android|Windows|a Chromebook|a Mac|Linux))?");
	}

}
