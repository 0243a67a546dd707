package org.trustquality.access.watch;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.SignedInPerson;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes down what somebody asked for in vain: a page of another trust, a form that is
 * not ours, one request too many.
 */
public class RefusalWatch extends OncePerRequestFilter implements AccessDeniedHandler {

	private static final int TOO_MANY_REQUESTS = 429;

	private final AccessDeniedHandler page = new AccessDeniedHandlerImpl();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, response);
		UUID person = signedIn();
		if (isRefusal(response.getStatus(), person)) {
			SecurityLog.refused(response.getStatus(), person, request);
		}
	}

	/** Strangers mistype addresses; somebody signed in may be trying doors. */
	private static boolean isRefusal(int status, @Nullable UUID person) {
		return switch (status) {
			case HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN, TOO_MANY_REQUESTS -> true;
			case HttpServletResponse.SC_NOT_FOUND -> person != null;
			default -> false;
		};
	}

	/**
	 * What is refused before it reaches the filter, such as a form without its secret.
	 */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		SecurityLog.refused(HttpServletResponse.SC_FORBIDDEN, signedIn(), request);
		this.page.handle(request, response, denied);
	}

	private static @Nullable UUID signedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person)
				? person.personId() : null;
	}

}
