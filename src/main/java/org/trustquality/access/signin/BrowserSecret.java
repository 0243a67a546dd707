package org.trustquality.access.signin;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.HostCookies;
import org.trustquality.access.RandomToken;

import org.springframework.stereotype.Component;

/** A secret of 256 bits by which a browser that left is known when it comes back. */
@Component
class BrowserSecret {

	private static final String COOKIE = "round-trip";

	private static final Pattern SECRET = Pattern.compile(RandomToken.PATTERN);

	private final HostCookies cookies;

	BrowserSecret(HostCookies cookies) {
		this.cookies = cookies;
	}

	Optional<String> of(HttpServletRequest request) {
		return this.cookies.read(request, COOKIE).filter((value) -> SECRET.matcher(value).matches());
	}

	/**
	 * Gives the browser a secret; the one it has goes on, for what it does in another
	 * tab.
	 */
	String keep(HttpServletRequest request, HttpServletResponse response) {
		String secret = of(request).orElseGet(RandomToken::fresh);
		this.cookies.set(response, COOKIE, secret, RoundTrips.LENGTH);
		return secret;
	}

}
