package org.trustquality.system;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes files from people who have signed in and from nobody else: the container keeps
 * all of them to find the form's token among them, before anybody asks who sends it.
 */
class UploadGate extends OncePerRequestFilter {

	private final AuthenticationEntryPoint strangers;

	UploadGate(AuthenticationEntryPoint strangers) {
		this.strangers = strangers;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !isForm(request);
	}

	/** Whether a request is a form with files. */
	static boolean isForm(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (SecurityContextHolder.getContext().getAuthentication() == null) {
			this.strangers.commence(request, response, new InsufficientAuthenticationException("A stranger's file"));
		}
		else if (isReadable(request)) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpStatus.BAD_REQUEST.value());
		}
	}

	/**
	 * Lets the container read the form, as whoever asks for the form's token would: on
	 * some names of files it gives up in a way that would look like a fault of ours.
	 */
	private static boolean isReadable(HttpServletRequest request) {
		try {
			request.getParameterMap();
			return true;
		}
		catch (InvalidFileNameException ex) {
			return false;
		}
	}

}
