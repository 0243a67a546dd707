package org.trustquality.access.watch;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.token.TokenHolder;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes down what somebody asked for in vain: a page of another trust, a form that is
 * not ours, one request too many, what a program may not. It stands in each chain before
 * all that refuses, so that every refusal is written by it, once.
 */
public class RefusalWatch extends OncePerRequestFilter {

	private static final int TOO_MANY_REQUESTS = 429;

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

	private static @Nullable UUID signedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		Object who = (authentication != null) ? authentication.getPrincipal() : null;
		return (who instanceof SignedInPerson person) ? person.personId()
				: (who instanceof TokenHolder holder) ? holder.personId() : null;
	}

}
