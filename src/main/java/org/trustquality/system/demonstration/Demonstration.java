package org.trustquality.system.demonstration;

import java.net.InetAddress;
import java.net.UnknownHostException;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Whether this installation demonstrates the service with invented trusts. Without the
 * setting {@code trust-quality.demonstration} it does so on the embedded database while
 * it listens on a loopback address only.
 */
@Component
public class Demonstration {

	/** The setting that decides it. */
	static final String SETTING = "trust-quality.demonstration";

	private final boolean on;

	Demonstration(Environment environment) {
		this.on = environment.getProperty(SETTING, Boolean.class, isEmbedded(environment) && isLoopback(environment));
	}

	public boolean isOn() {
		return this.on;
	}

	/**
	 * Whether a request may use what only a demonstration has: it must come from this
	 * machine.
	 */
	public boolean isOpenTo(HttpServletRequest request) {
		return this.on && isLoopback(request.getRemoteAddr());
	}

	private static boolean isEmbedded(Environment environment) {
		return !StringUtils.hasText(environment.getProperty("spring.datasource.url"))
				&& ClassUtils.isPresent("io.zonky.test.db.postgres.embedded.EmbeddedPostgres", null);
	}

	private static boolean isLoopback(Environment environment) {
		return isLoopback(environment.getProperty("server.address", ""));
	}

	private static boolean isLoopback(String address) {
		try {
			return StringUtils.hasText(address) && InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
