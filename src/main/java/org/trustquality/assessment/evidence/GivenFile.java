package org.trustquality.assessment.evidence;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file that is given back: to be kept, never to be shown as a page of ours, and with
 * nothing allowed to whatever is in it.
 *
 * @param name what it is called
 * @param mediaType of which kind it is
 */
public record GivenFile(String name, String mediaType) {

	private static final String NOTHING_ALLOWED = "sandbox; default-src 'none'; form-action 'none'; "
			+ "base-uri 'none'; frame-ancestors 'none'";

	/** All that a browser is told of it. */
	public HttpHeaders headers() {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(type());
		headers
			.setContentDisposition(ContentDisposition.attachment().filename(this.name, StandardCharsets.UTF_8).build());
		headers.set("Content-Security-Policy", NOTHING_ALLOWED);
		headers.setCacheControl("private, no-store");
		return headers;
	}

	/** The answer that gives it. */
	public ResponseEntity<byte[]> answer(byte[] content) {
		return ResponseEntity.ok().headers(headers()).body(content);
	}

	private MediaType type() {
		try {
			return MediaType.parseMediaType(this.mediaType);
		}
		catch (InvalidMediaTypeException ex) {
			return MediaType.APPLICATION_OCTET_STREAM;
		}
	}

}
