package org.trustquality.access.token;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets a request act for the person whose token it brings, until it is answered. */
public class BearerTokenFilter extends OncePerRequestFilter {

	private final BearerTokens tokens;

	private final HandlerExceptionResolver refusals;

	/**
	 * A filter for one chain.
	 * @param tokens reads tokens
	 * @param refusals answers a request whose token is refused
	 */
	public BearerTokenFilter(BearerTokens tokens, HandlerExceptionResolver refusals) {
		this.tokens = tokens;
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			this.tokens.shownBy(request).ifPresent(BearerTokenFilter::let);
		}
		catch (RuntimeException ex) {
			if (this.refusals.resolveException(request, response, null, ex) == null) {
				throw ex;
			}
			return;
		}
		chain.doFilter(request, response);
	}

	private static void let(TokenHolder holder) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(holder, null, holder.authorities()));
		SecurityContextHolder.setContext(context);
	}

}
