package org.trustquality.api.problem;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.api.ApiPaths;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers every request under {@code /api} with which something is wrong by a problem
 * document, never by a page. It comes before all that writes pages.
 */
@Component
public class Problems implements HandlerExceptionResolver, AuthenticationEntryPoint, AccessDeniedHandler, Ordered {

	private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

	private static final RequestMatcher OF_PROGRAMS = PathPatternRequestMatcher.pathPattern(ApiPaths.ROOT + "/**");

	private final JsonMapper json;

	Problems(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Whether a request comes from a program, also when it was refused unread. The path
	 * counts as it is decoded, so that no spelling of it falls between pages and
	 * programs.
	 */
	public static boolean concern(HttpServletRequest request) {
		return OF_PROGRAMS.matches(request);
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception exception) {
		if (!concern(request)) {
			return null;
		}
		Refusal refusal = Refusal.of(exception);
		if (refusal.isOurFault() && !isLeftUnread(response, exception)) {
			LOG.error("A program's request failed", exception);
		}
		write(refusal, response);
		return new ModelAndView();
	}

	/** Whoever asked went away while the answer was being sent. */
	private static boolean isLeftUnread(HttpServletResponse response, Exception exception) {
		return response.isCommitted() && DisconnectedClientHelper.isClientDisconnectedException(exception);
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger) {
		write(Refusal.of(stranger), response);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
		write(Refusal.of(denied), response);
	}

	/** Answers a request that was refused before it was read. */
	public void write(HttpStatus status, HttpServletResponse response) {
		write(Refusal.ofStatus(status), response);
	}

	private void write(Refusal refusal, HttpServletResponse response) {
		if (response.isCommitted()) {
			return;
		}
		response.resetBuffer();
		response.setStatus(refusal.problem().status());
		refusal.headers().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		byte[] body = this.json.writeValueAsBytes(refusal.problem());
		response.setContentLength(body.length);
		try {
			response.getOutputStream().write(body);
		}
		catch (IOException ex) {
			// Whoever asked has gone: nobody is left to answer, and nothing here is wrong
		}
	}

}
