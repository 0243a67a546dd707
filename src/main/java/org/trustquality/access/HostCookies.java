package org.trustquality.access;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.mail.ServiceAddress;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The service's own cookies: out of reach for scripts and for other sites and, where
 * people use https, bound to it and to this very host.
 */
@Component
public class HostCookies {

	private final ServiceAddress address;

	HostCookies(ServiceAddress address) {
		this.address = address;
	}

	/** The name with the prefix that binds a cookie to its host. */
	public String name(String plainName) {
		return isSecure() ? "__Host-" + plainName : plainName;
	}

	public boolean isSecure() {
		return this.address.isSecure();
	}

	public Optional<String> read(HttpServletRequest request, String plainName) {
		Cookie[] cookies = request.getCookies();
		return (cookies == null) ? Optional.empty()
				: Arrays.stream(cookies)
					.filter((cookie) -> cookie.getName().equals(name(plainName)))
					.map(Cookie::getValue)
					.findFirst();
	}

	public void set(HttpServletResponse response, String plainName, String value, Duration age) {
		ResponseCookie cookie = ResponseCookie.from(name(plainName), value)
			.path("/")
			.maxAge(age)
			.httpOnly(true)
			.secure(isSecure())
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	public void remove(HttpServletResponse response, String plainName) {
		set(response, plainName, "", Duration.ZERO);
	}

}
