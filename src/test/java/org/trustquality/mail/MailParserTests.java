package org.trustquality.mail;

import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import static org.assertj.core.api.Assertions.assertThat;

/** An address is one plain address to every mail program, whatever was typed. */
class MailParserTests {

	@FuzzTest(maxDuration = "1m")
	void readsOnePlainAddressOrNone(byte[] bytes) {
		MailAddress.parse(new String(bytes, StandardCharsets.UTF_8)).ifPresent((address) -> {
			assertThat(address.text()).matches("[!-~]{3,254}").doesNotContain(",", ";", "<", ">", "\"", "(", ":", "\\");
			assertThat(address.text().chars().filter((letter) -> letter == '@').count()).isOne();
			assertThat(parsed(address.text())).containsExactly(address.text());
		});
	}

	private static String[] parsed(String text) {
		try {
			InternetAddress[] addresses = InternetAddress.parse(text, true);
			return java.util.Arrays.stream(addresses).map(InternetAddress::getAddress).toArray(String[]::new);
		}
		catch (AddressException ex) {
			return new String[] { ex.getMessage() };
		}
	}

	@FuzzTest(maxDuration = "1m")
	void writesASubjectOnOneLineOrNone(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		try {
			String subject = new Letter(text, java.util.List.of(text), null, null, java.util.List.of()).subject();
			assertThat(subject).isNotBlank().hasSizeLessThanOrEqualTo(200).doesNotContain("\n", "\r", "\u2028", "\0");
		}
		catch (MailRefused ex) {
			assertThat(text.isBlank() || !Letter.isOneLine(text)).isTrue();
		}
	}

}
