package org.trustquality.mail;

import java.net.URI;
import java.util.Objects;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach the service, from its configuration. A link never takes its host
 * from a request.
 */
@Component
@EnableConfigurationProperties(AddressSettings.class)
public class ServiceAddress {

	private final AddressSettings settings;

	private final Environment environment;

	ServiceAddress(AddressSettings settings, Environment environment) {
		this.settings = settings;
		this.environment = environment;
	}

	/** The address of the first page, without a slash at its end. */
	public URI base() {
		URI configured = this.settings.baseUrl();
		return (configured != null) ? URI.create(configured.toString().replaceAll("/+$", ""))
				: URI.create("http://localhost:" + port());
	}

	/**
	 * The full address of one of our pages.
	 * @param path the path, beginning with a slash
	 */
	public URI to(String path) {
		return URI.create(base() + path);
	}

	/** The name of the machine in it. */
	public String host() {
		return Objects.requireNonNullElse(base().getHost(), "localhost");
	}

	/** Whether people reach it over https only. */
	public boolean isSecure() {
		return "https".equals(base().getScheme());
	}

	private String port() {
		return this.environment.getProperty("local.server.port", this.environment.getProperty("server.port", "8080"));
	}

}
