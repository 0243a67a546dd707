package org.trustquality.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One plain address and nothing that a mail server could read as more. */
class EmailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "a@b.example", "o'neil+trust@school.example", " name@example.org ", "A.B@EXAMPLE.ORG" })
	void takesPlainAddresses(String typed) {
		assertThat(EmailAddress.typed(typed)).hasValue(new EmailAddress(typed.strip()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "a@", "@b.example", "a@b", "a@b.example,c@d.example", "a@b.example c@d.example",
			"a@b.example;c@d.example", "a@b.example\r\nBcc: c@d.example", "a\r\n@b.example", "a\u760A@b.example",
			"a\u760D@b.example", "Ann <a@b.example>", "<a@b.example>", "\"a b\"@b.example", "a@b.example\0",
			"a@[127.0.0.1]", "\u0430@b.example" })
	void refusesEverythingElse(String typed) {
		assertThat(EmailAddress.typed(typed)).isEmpty();
	}

	@Test
	void takesAtMost254Characters() {
		String tail = "@" + "b".repeat(180) + ".example";
		assertThat(EmailAddress.typed("a".repeat(254 - tail.length()) + tail)).isPresent();
		assertThat(EmailAddress.typed("a".repeat(255 - tail.length()) + tail)).isEmpty();
		assertThat(EmailAddress.typed(null)).isEmpty();
	}

	@Test
	void isOneAddressInCapitalsAndSmallLetters() {
		assertThat(new EmailAddress("I.Name@Example.ORG").lowerCase()).isEqualTo("i.name@example.org");
	}

}
