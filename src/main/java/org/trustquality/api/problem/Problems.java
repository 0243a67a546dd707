package org.trustquality.api.problem;

import java.io.IOException;
import java.io.UncheckedIOException;

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
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every request under {@code /api} with which something is wrong by a problem
 * document, never by a page. It comes before all that writes pages.
 */
@Component
public class Problems implements HandlerExceptionResolver, AuthenticationEntryPoint, AccessDeniedHandler, Ordered {

	private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

	private final JsonMapper json;

	Problems(JsonMapper json) {
		this.json = json;
	}

	/** Whether a request comes from a program, also when it was refused unread. */
	public static boolean concern(HttpServletRequest request) {
		return request.getRequestURI().startsWith(ApiPaths.ROOT + "/");
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
		if (refusal.isOurFault()) {
			LOG.error("A program's request failed", exception);
		}
		write(refusal, response);
		return new ModelAndView();
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
			throw new UncheckedIOException(ex);
		}
	}

}
