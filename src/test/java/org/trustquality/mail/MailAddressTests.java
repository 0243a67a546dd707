package org.trustquality.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One plain address, or none. */
class MailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "name@example.org", "Ruth.O'Neil+board@Example.CO.UK", "a@b.cd", "x_y-z@a-b.example",
			"info@xn--mnchen-3ya.example" })
	void takesAPlainAddress(String typed) {
		assertThat(MailAddress.parse(typed)).hasValueSatisfying((address) -> assertThat(address).hasToString(typed));
	}

	@ParameterizedTest
	@MethodSource("org.trustquality.mail.HostileMail#addresses")
	void refusesWhatCouldBeReadAsMore(String hostile) {
		assertThat(MailAddress.parse(hostile)).isEmpty();
		assertThatExceptionOfType(MailRefused.class).isThrownBy(() -> new MailAddress(hostile))
			.withMessageContaining("one plain address");
	}

	@Test
	void takes254CharactersAndNotOneMore() {
		String exact = "a".repeat(64) + "@" + ("b".repeat(61) + ".").repeat(3) + "org";
		assertThat(exact).hasSize(254);
		assertThat(MailAddress.parse(exact)).hasValueSatisfying((address) -> assertThat(address).hasToString(exact));
		assertThat(MailAddress.parse(exact + "s")).isEmpty();
		assertThat(MailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
	}

	@Test
	void overlooksSpacesAroundIt() {
		assertThat(MailAddress.parse(" name@example.org\r\n").map(MailAddress::text)).hasValue("name@example.org");
		assertThat(MailAddress.parse(null)).isEmpty();
	}

	@Test
	void comparesInLowerCaseWhateverTheLanguageOfTheMachine() {
		assertThat(new MailAddress("IAN@EXAMPLE.ORG").lowerCased()).isEqualTo("ian@example.org");
	}

}
