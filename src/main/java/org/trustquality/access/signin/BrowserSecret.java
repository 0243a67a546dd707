package org.trustquality.access.signin;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.mail.ServiceAddress;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** A secret of 256 bits by which a browser that left is known when it comes back. */
@Component
class BrowserSecret {

	private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

	private final SecureRandom random = new SecureRandom();

	private final ServiceAddress address;

	BrowserSecret(ServiceAddress address) {
		this.address = address;
	}

	Optional<String> of(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, name()))
			.map(Cookie::getValue)
			.filter((value) -> SECRET.matcher(value).matches());
	}

	/**
	 * Gives the browser a secret; the one it has goes on, for what it does in another
	 * tab.
	 */
	String keep(HttpServletRequest request, HttpServletResponse response) {
		String secret = of(request).orElseGet(this::fresh);
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(name(), secret)
					.path("/")
					.httpOnly(true)
					.secure(this.address.isSecure())
					.sameSite("Lax")
					.maxAge(RoundTrips.LENGTH)
					.build()
					.toString());
		return secret;
	}

	private String name() {
		return this.address.isSecure() ? "__Host-round-trip" : "round-trip";
	}

	private String fresh() {
		byte[] secret = new byte[32];
		this.random.nextBytes(secret);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
	}

}
