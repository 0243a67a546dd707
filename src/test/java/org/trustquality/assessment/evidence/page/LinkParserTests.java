package org.trustquality.assessment.evidence.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A link leads to the web or nowhere, whatever was typed. */
class LinkParserTests {

	@FuzzTest(maxDuration = "1m")
	void takesLinksToTheWebOnly(byte[] bytes) {
		TypedLink link = new TypedLink(new String(bytes, StandardCharsets.UTF_8));
		if (link.faults().isEmpty()) {
			assertThat(link.clean()).matches("(?i)https?://[^\\s<>\"]+").doesNotContain("@example.com/", "\\");
			assertThat(URI.create(link.clean()).getUserInfo()).isNull();
			assertThat(TypedLink.host(link.clean())).isNotEmpty();
		}
	}

}
