package org.trustquality.access.signin;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.trustquality.access.TypedCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages to go on to, and codes, whatever is sent as one. */
class SignInParserTests {

	private static final URI HERE = URI.create("https://trust-quality.example.org/sign-in");

	@FuzzTest(maxDuration = "1m")
	void leadsToOurOwnPagesOnly(byte[] bytes) {
		String next = new NextPage(new String(bytes, StandardCharsets.UTF_8)).path();
		assertThat(next).startsWith("/").doesNotStartWith("//").doesNotContain("\\", "\r", "\n", "\t", "\0", "#", " ");
		assertThat(HERE.resolve(next).getAuthority()).isEqualTo(HERE.getAuthority());
	}

	@FuzzTest(maxDuration = "1m")
	void readsCodesOfPlainCharactersOnly(byte[] bytes) {
		TypedCode.typed(new String(bytes, StandardCharsets.UTF_8), SignInCodes.LENGTH).ifPresent((code) -> {
			assertThat(code.characters()).matches("[2-9A-Z]{8}");
			assertThat(TypedCode.typed(code.inGroups(), SignInCodes.LENGTH)).contains(code);
		});
	}

}
