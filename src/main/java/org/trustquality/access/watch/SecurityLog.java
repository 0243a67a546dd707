package org.trustquality.access.watch;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.SignInMethod;
import org.trustquality.access.TrustVisit;

import org.springframework.web.servlet.HandlerMapping;

/**
 * Writes who did what from where, in which trust: people as their ids, places as the
 * routes of the application. Nothing that somebody typed is in a line, so nobody can
 * forge one, and no answer, address of a person, code or token is.
 */
public final class SecurityLog {

	/** The logger that every line is written with, to be sent elsewhere on its own. */
	public static final String NAME = "trust-quality.security";

	private static final Logger LOG = LoggerFactory.getLogger(NAME);

	private static final String ROUTE = SecurityLog.class.getName() + ".route";

	private SecurityLog() {
	}

	public static void signedIn(UUID person, SignInMethod method, HttpServletRequest request) {
		LOG.info("signed in: person={} method={} network={}", person, method, request.getRemoteAddr());
	}

	public static void signedOut(@Nullable UUID person, HttpServletRequest request) {
		LOG.info("signed out: person={} network={}", shown(person), request.getRemoteAddr());
	}

	/**
	 * A sign-in code did not sign in.
	 * @param why in one word
	 */
	public static void codeRefused(String why, HttpServletRequest request) {
		LOG.info("code refused: why={} network={}", why, request.getRemoteAddr());
	}

	/** Tells the route of a request, for what is refused before anything answers it. */
	public static void noteRoute(String pattern, HttpServletRequest request) {
		request.setAttribute(ROUTE, pattern);
	}

	/**
	 * A request was refused, or what it asked for is not there for the person.
	 * @param status how it was answered
	 * @param person who is signed in; null for a stranger
	 */
	static void refused(int status, @Nullable UUID person, HttpServletRequest request) {
		LOG.info("refused: status={} person={} trust={} method={} route={} network={}", status, shown(person),
				shown(TrustVisit.referenceIn(request).orElse(null)), method(request), route(request),
				request.getRemoteAddr());
	}

	private static Object shown(@Nullable UUID known) {
		return (known != null) ? known : "-";
	}

	/** A method of the trade's, for anybody may invent one. */
	private static String method(HttpServletRequest request) {
		return switch (request.getMethod()) {
			case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" -> request.getMethod();
			default -> "other";
		};
	}

	private static Object route(HttpServletRequest request) {
		Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		Object counted = request.getAttribute(ROUTE);
		return (pattern != null) ? pattern : (counted != null) ? counted : "none";
	}

}
