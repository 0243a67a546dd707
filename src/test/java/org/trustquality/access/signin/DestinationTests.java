package org.trustquality.access.signin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where people go after signing in: to a page of ours, never elsewhere. */
class DestinationTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/account", "/trusts/6b1f/assessments/9c/response/indicators/q-1",
			"/framework/search?words=a%20b&page=2", "/a/b/", "/a%C3%A9" })
	void isAPageOfOurs(String page) {
		assertThat(Destination.internal(page)).isEqualTo(page);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "//evil", "/\\evil", "\\evil", "https:evil", "https://evil", "%09//evil", "\t//evil",
			"/\t/evil", "/%09/evil", "/\n/evil", "/a\r\nSet-Cookie: x=y", "/%0d%0aSet-Cookie:x", "javascript:alert(1)",
			"evil", "evil.example", "///evil", " /a", "/a b", "/{evil}", "/%", "/%zz", "/%00", "/%7F", "/a\0",
			"/\u0085", "/\u2028", "/<script>", "/a#b", "@evil", "http:/\\evil" })
	void isTheFirstPageInstead(String page) {
		assertThat(Destination.internal(page)).isEqualTo("/");
	}

	@Test
	void isNoLongerThanACookieHolds() {
		assertThat(Destination.internal("/" + "a".repeat(499))).hasSize(500);
		assertThat(Destination.internal("/" + "a".repeat(500))).isEqualTo("/");
		assertThat(Destination.internal(null)).isEqualTo("/");
	}

}
