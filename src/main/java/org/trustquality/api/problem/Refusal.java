package org.trustquality.api.problem;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.trustquality.access.NotVisible;
import org.trustquality.access.limit.TooManyRequests;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;

/**
 * What an exception means to the program that asked.
 *
 * @param problem what it is told
 * @param headers what stands beside
 */
record Refusal(Problem problem, HttpHeaders headers) {

	private static final int MOST_ERRORS = 1_000;

	private static final String REALM = "Bearer realm=\"Trust Quality\"";

	private static final Map<HttpStatus, String> WORDS = Map.of(HttpStatus.NOT_FOUND,
			"There is nothing at this address.", HttpStatus.METHOD_NOT_ALLOWED,
			"This address does not take this method. The Allow header names those it takes.", HttpStatus.NOT_ACCEPTABLE,
			"The answer is JSON. Accept application/json.", HttpStatus.UNSUPPORTED_MEDIA_TYPE,
			"Send the body as application/json, not compressed.", HttpStatus.CONTENT_TOO_LARGE,
			"The body is larger than this service takes.");

	static Refusal of(Exception exception) {
		if (exception instanceof BodyRefused refused) {
			return new Refusal(body(refused), new HttpHeaders());
		}
		if (exception instanceof TooManyRequests refused) {
			return of(HttpStatus.TOO_MANY_REQUESTS,
					"This was asked too often in a short time. Try again in " + refused.words() + ".",
					HttpHeaders.RETRY_AFTER, Long.toString(refused.seconds()));
		}
		if (exception instanceof BadCredentialsException refused) {
			return of(HttpStatus.UNAUTHORIZED, refused.getMessage() + ".", HttpHeaders.WWW_AUTHENTICATE,
					REALM + ", error=\"invalid_token\"");
		}
		if (exception instanceof AuthenticationException) {
			return of(HttpStatus.UNAUTHORIZED,
					"Send an access token in the header Authorization: Bearer. People make one in their account.",
					HttpHeaders.WWW_AUTHENTICATE, REALM);
		}
		if (exception instanceof AccessDeniedException) {
			return of(HttpStatus.FORBIDDEN, "The token may not be used for this.", HttpHeaders.WWW_AUTHENTICATE,
					REALM + ", error=\"insufficient_scope\"");
		}
		return ofOther(exception);
	}

	private static Refusal ofOther(Exception exception) {
		if (exception instanceof NotVisible) {
			return new Refusal(Problem.of(HttpStatus.NOT_FOUND, words(HttpStatus.NOT_FOUND)), new HttpHeaders());
		}
		if (exception instanceof MultipartException) {
			return ofStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
		}
		if (exception instanceof ErrorResponse response) {
			HttpStatus status = HttpStatus.valueOf(response.getStatusCode().value());
			return new Refusal(Problem.of(status, words(status)), response.getHeaders());
		}
		if (exception instanceof DataAccessException || exception instanceof TransactionException) {
			return of(HttpStatus.SERVICE_UNAVAILABLE, "The service is not ready just now. Try again in a minute.",
					HttpHeaders.RETRY_AFTER, "60");
		}
		return new Refusal(
				Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong. It is our fault, not yours."),
				new HttpHeaders());
	}

	static Refusal ofStatus(HttpStatus status) {
		return new Refusal(Problem.of(status, words(status)), new HttpHeaders());
	}

	private static Refusal of(HttpStatus status, String detail, String header, String value) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(header, value);
		return new Refusal(Problem.of(status, detail), headers);
	}

	private static Problem body(BodyRefused refused) {
		List<BodyError> errors = refused.errors();
		String detail = Objects.requireNonNullElse(refused.getMessage(), "");
		return errors.isEmpty() ? Problem.of(HttpStatus.BAD_REQUEST, detail) : Problem.of(HttpStatus.BAD_REQUEST,
				detail, errors.stream().limit(MOST_ERRORS).toList(), errors.size() - MOST_ERRORS);
	}

	private static String words(HttpStatus status) {
		return WORDS.getOrDefault(status, "The request is not one that this service takes.");
	}

	boolean isOurFault() {
		return this.problem.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value();
	}

}
