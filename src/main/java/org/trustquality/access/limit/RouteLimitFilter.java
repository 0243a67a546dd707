package org.trustquality.access.limit;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Lets a request through as long as its sender has not used up what the class of its
 * address allows. It comes before files are received and forms are looked at.
 */
public class RouteLimitFilter extends OncePerRequestFilter {

	private final RouteLimits limits;

	private final HandlerExceptionResolver programs;

	/**
	 * A filter for one chain.
	 * @param limits counts
	 * @param programs answers a refused request if a program sent it
	 */
	public RouteLimitFilter(RouteLimits limits, HandlerExceptionResolver programs) {
		this.limits = limits;
		this.programs = programs;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			this.limits.count(request);
		}
		catch (TooManyRequests ex) {
			if (this.programs.resolveException(request, response, null, ex) == null) {
				response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(ex.seconds()));
				request.setAttribute(TooManyRequests.WAIT, ex.words());
				response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
			}
			return;
		}
		chain.doFilter(request, response);
	}

}
