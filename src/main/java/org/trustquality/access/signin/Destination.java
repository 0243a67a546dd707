package org.trustquality.access.signin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.HostCookies;

import org.springframework.stereotype.Component;

/**
 * The page that somebody asked for before they were signed in. Their browser keeps it,
 * and only a page of ours is ever taken from it.
 */
@Component
public class Destination {

	/** Where to go when nothing is remembered. */
	public static final String FIRST_PAGE = "/";

	private static final String COOKIE = "destination";

	private static final Duration KEPT = Duration.ofHours(1);

	private static final int LONGEST = 500;

	/**
	 * Characters of paths and queries; no second slash at the beginning, no backslash.
	 */
	private static final Pattern INTERNAL = Pattern
		.compile("/(?!/)(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%(?!7[Ff])[2-7][0-9A-Fa-f]|%[89A-Fa-f][0-9A-Fa-f])*");

	private final HostCookies cookies;

	Destination(HostCookies cookies) {
		this.cookies = cookies;
	}

	/** Remembers the page that a request asks for. */
	void remember(HttpServletRequest request, HttpServletResponse response) {
		String query = request.getQueryString();
		remember(request.getRequestURI() + ((query != null) ? "?" + query : ""), response);
	}

	/** Remembers a page. */
	void remember(String page, HttpServletResponse response) {
		if (!internal(page).equals(FIRST_PAGE)) {
			this.cookies.set(response, COOKIE,
					Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8)),
					KEPT);
		}
	}

	/** The page that this browser remembers, or the first page. */
	public String of(HttpServletRequest request) {
		return this.cookies.read(request, COOKIE)
			.flatMap(Destination::decoded)
			.map(Destination::internal)
			.orElse(FIRST_PAGE);
	}

	/** The page that this browser remembers, to go there now. */
	public String take(HttpServletRequest request, HttpServletResponse response) {
		String page = of(request);
		forget(request, response);
		return page;
	}

	void forget(HttpServletRequest request, HttpServletResponse response) {
		if (this.cookies.read(request, COOKIE).isPresent()) {
			this.cookies.remove(response, COOKIE);
		}
	}

	/** An address if it is one of our own pages, else the first page. */
	public static String internal(@Nullable String page) {
		return (page != null && page.length() <= LONGEST && INTERNAL.matcher(page).matches()) ? page : FIRST_PAGE;
	}

	private static Optional<String> decoded(String value) {
		try {
			return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
