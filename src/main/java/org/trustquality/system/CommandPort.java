package org.trustquality.system;

import java.net.InetAddress;

import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * While the application does one thing for the command line it serves nobody: it takes
 * any free port of this machine, so that one that serves beside it is not in its way.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CommandPort implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

	private final Environment environment;

	CommandPort(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void customize(ConfigurableWebServerFactory server) {
		if (isSet("trust-quality.register.groups") || isSet("trust-quality.reading.trust")
				|| isOn("trust-quality.recount") || isOn("trust-quality.verify")) {
			server.setPort(0);
			server.setAddress(InetAddress.getLoopbackAddress());
		}
	}

	private boolean isSet(String command) {
		return !this.environment.getProperty(command, "").isEmpty();
	}

	private boolean isOn(String command) {
		return this.environment.getProperty(command, Boolean.class, false);
	}

}
