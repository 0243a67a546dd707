package org.trustquality.system;

import java.net.URI;
import java.util.Set;

import org.trustquality.mail.ServiceAddress;
import org.trustquality.system.demonstration.Demonstration;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Refuses to start in earnest without the address that people type: links in mails come
 * from it and from nowhere else.
 */
@Component
class AddressCheck {

	static final String SETTING = "trust-quality.base-url";

	AddressCheck(Environment environment, Demonstration demonstration, ServiceAddress address) {
		if (!demonstration.isOn()) {
			String configured = environment.getProperty(SETTING);
			if (!StringUtils.hasText(configured)) {
				throw new AddressMissing("The address where people reach Trust Quality is not set.");
			}
			if (!isAddress(address.base())) {
				throw new AddressMissing("The address '" + configured + "' does not name a host over http or https.");
			}
		}
	}

	private static boolean isAddress(URI base) {
		return base.getScheme() != null && Set.of("http", "https").contains(base.getScheme())
				&& StringUtils.hasText(base.getHost()) && !StringUtils.hasText(base.getPath())
				&& base.getQuery() == null && base.getUserInfo() == null;
	}

}
