package org.trustquality.access.signin;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** After signing in, only pages of ours open. */
class NextPageTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/account/passkeys", "/trusts/0d9c-1/assessments/new", "/x.y_z" })
	void keepsAPageOfOurs(String path) {
		assertThat(new NextPage(path).path()).isEqualTo(path);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "x", "//x", "/\\x", "\\x", "https://x", "/ x", "/x\r\ny", "/x#y", "javascript:x", "/\t/x" })
	void opensTheFirstPageInsteadOfAnythingElse(String path) {
		assertThat(new NextPage(path).path()).isEqualTo("/");
	}

}
