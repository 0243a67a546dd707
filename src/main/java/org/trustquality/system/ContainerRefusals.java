package org.trustquality.system;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.trustquality.api.ApiPaths;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What the container itself refuses, such as an address that cannot be read, reaches
 * nothing of ours; it is answered with our headers all the same, a program in the form of
 * all other problems and a person with a page.
 */
class ContainerRefusals extends ErrorReportValve {

	private final HeaderWriter headers;

	ContainerRefusals(HeaderWriter headers) {
		this.headers = headers;
	}

	@Override
	protected void report(Request request, Response response, Throwable failure) {
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		if (status != null && status.isError() && !response.isCommitted() && response.getContentWritten() == 0
				&& response.setErrorReported()) {
			this.headers.writeHeaders(request.getRequest(), response.getResponse());
			if (isOfProgram(request)) {
				write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem(status));
			}
			else {
				write(response, "text/html;charset=UTF-8", page(status));
			}
		}
	}

	/**
	 * By the address as it was sent: what is refused here is often not decoded at all.
	 */
	private static boolean isOfProgram(Request request) {
		String address = request.getRequestURI();
		return address != null && address.startsWith(ApiPaths.ROOT + "/");
	}

	private static String problem(HttpStatus status) {
		return """
				{"type":"about:blank","title":"%s","status":%d,"detail":"The request cannot be read."}"""
			.formatted(status.getReasonPhrase(), status.value());
	}

	private static String page(HttpStatus status) {
		String words = status.is5xxServerError() ? "It is our fault, not yours. Try again in a few minutes."
				: "The address or what was sent could not be read, so nothing was changed. Go back and try again.";
		return """
				<!DOCTYPE html>
				<html lang="en-GB">
				<head>
				<meta charset="utf-8">
				<title>That did not work - Trust Quality</title>
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<link rel="stylesheet" href="/assets/govuk-frontend.min.css">
				</head>
				<body class="govuk-template__body">
				<main class="govuk-width-container govuk-main-wrapper" id="main-content">
				<h1 class="govuk-heading-l">That did not work</h1>
				<p class="govuk-body">%s</p>
				<p class="govuk-body"><a class="govuk-link" href="/">Go to the first page</a></p>
				</main>
				</body>
				</html>
				""".formatted(words);
	}

	private static void write(Response response, String type, String body) {
		response.setContentType(type);
		try {
			response.getReporter().write(body);
			response.finishResponse();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
