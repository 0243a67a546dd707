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
 * nothing of ours; a program is told so in the form of all other problems all the same.
 */
class ContainerRefusals extends ErrorReportValve {

	private final HeaderWriter headers;

	ContainerRefusals(HeaderWriter headers) {
		this.headers = headers;
		setShowReport(false);
		setShowServerInfo(false);
	}

	@Override
	protected void report(Request request, Response response, Throwable failure) {
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		if (status == null || !isOfProgram(request) || response.isCommitted() || response.getContentWritten() > 0) {
			super.report(request, response, failure);
		}
		else if (status.isError() && response.setErrorReported()) {
			write(request, response, status);
		}
	}

	/**
	 * By the address as it was sent: what is refused here is often not decoded at all.
	 */
	private static boolean isOfProgram(Request request) {
		String address = request.getRequestURI();
		return address != null && address.startsWith(ApiPaths.ROOT + "/");
	}

	private void write(Request request, Response response, HttpStatus status) {
		this.headers.writeHeaders(request.getRequest(), response.getResponse());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		try {
			response.getReporter()
				.write("""
						{"type":"about:blank","title":"%s","status":%d,"detail":"The request cannot be read."}"""
					.formatted(status.getReasonPhrase(), status.value()));
			response.finishResponse();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
