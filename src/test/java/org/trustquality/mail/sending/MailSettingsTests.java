package org.trustquality.mail.sending;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.mail.MailRefused;
import org.trustquality.mail.Stationery;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The sender's address is a plain one, and there always is one. */
class MailSettingsTests {

	@Test
	void sendsFromTheAddressThatIsSet() {
		assertThat(bind("mail@trust-quality.example.org").sender(Stationery.address()))
			.isEqualTo("mail@trust-quality.example.org");
	}

	@Test
	void sendsFromTheHostThatPeopleReachOtherwise() {
		assertThat(new MailSettings(null).sender(Stationery.address())).isEqualTo("no-reply@trust-quality.example.org");
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "Trust Quality <mail@example.org>", "a@example.org,b@example.org",
			"mail@example.org\r\nBcc: other@example.org" })
	void refusesToStartWithAnotherSender(String from) {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(from))
			.havingRootCause()
			.isInstanceOf(MailRefused.class);
	}

	private static MailSettings bind(String from) {
		return new Binder(new MapConfigurationPropertySource(Map.of("trust-quality.mail.from", from)))
			.bind("trust-quality.mail", MailSettings.class)
			.get();
	}

}
