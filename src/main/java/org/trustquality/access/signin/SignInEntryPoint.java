package org.trustquality.access.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Asks a stranger to sign in, and remembers the page they wanted to read. */
@Component
public class SignInEntryPoint implements AuthenticationEntryPoint {

	private final Destination destination;

	SignInEntryPoint(Destination destination) {
		this.destination = destination;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
			throws IOException {
		if (isForAPage(request)) {
			this.destination.remember(request, response);
		}
		response.sendRedirect(SignInController.PAGE);
	}

	/** Browsers ask for icons and the like by themselves; nobody wants to go there. */
	private static boolean isForAPage(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		String destination = request.getHeader("Sec-Fetch-Dest");
		return HttpMethod.GET.matches(request.getMethod()) && accepted != null && accepted.contains("text/html")
				&& (destination == null || destination.equals("document"));
	}

}
