package org.trustquality.access.register.command;

import java.net.InetAddress;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * While the application imports from the command line it serves nobody: it takes any free
 * port of this machine, so that one that serves beside it is not in its way.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandSettings.class)
class CommandConfiguration {

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<ConfigurableWebServerFactory> anyPortForCommands(CommandSettings settings) {
		return (server) -> {
			if (settings.groups() != null) {
				server.setPort(0);
				server.setAddress(InetAddress.getLoopbackAddress());
			}
		};
	}

}
