package org.trustquality.mail.sending;

import org.jspecify.annotations.Nullable;
import org.trustquality.mail.MailAddress;
import org.trustquality.mail.ServiceAddress;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the service's mails look to a mail server.
 *
 * @param from the sender's address; {@code no-reply@} the host that people reach the
 * service at, if it is not set
 */
@ConfigurationProperties("trust-quality.mail")
record MailSettings(@Nullable MailAddress from) {

	String sender(ServiceAddress address) {
		return (this.from != null) ? this.from.text() : "no-reply@" + address.host();
	}

}
