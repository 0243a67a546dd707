package org.trustquality.api.scores;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.trustquality.api.problem.BodyRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The body of a request as plain maps, lists, texts, numbers and truth values. It may be
 * neither too large nor too deep, and no name may stand twice in one object.
 */
final class JsonBody {

	/** Room for two years of as many ratings as one call may bring, all in words. */
	static final int MOST_BYTES = 16 * 1024 * 1024;

	/** Two for each of those ratings, and some for what stands around them. */
	private static final int MOST_TOKENS = 500_000;

	private static final int LONGEST_TEXT = 1_000;

	private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
		.maxNestingDepth(20)
		.maxTokenCount(MOST_TOKENS)
		.maxNumberLength(100)
		.maxStringLength(LONGEST_TEXT)
		.maxNameLength(LONGEST_TEXT)
		.build();

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(CONSTRAINTS)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build())
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private JsonBody() {
	}

	/**
	 * Reads a request's body.
	 * @throws BodyRefused if it breaks off, or is not JSON
	 */
	static @Nullable Object read(HttpServletRequest request) {
		String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
		if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
			throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
		}
		if (request.getContentLengthLong() > MOST_BYTES) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		byte[] body = bytes(request);
		if (body.length > MOST_BYTES) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		return read(body);
	}

	private static byte[] bytes(HttpServletRequest request) {
		try {
			return request.getInputStream().readNBytes(MOST_BYTES + 1);
		}
		catch (IOException ex) {
			throw new BodyRefused("The body cannot be read.");
		}
	}

	static @Nullable Object read(byte[] body) {
		if (body.length == 0) {
			throw new BodyRefused("The body is empty.");
		}
		try {
			return JSON.readValue(body, Object.class);
		}
		catch (StreamConstraintsException ex) {
			throw new BodyRefused("The body holds something that is nested too deeply or too long" + place(ex) + ".");
		}
		catch (JacksonException ex) {
			boolean twice = String.valueOf(ex.getOriginalMessage()).startsWith("Duplicate");
			throw new BodyRefused(
					(twice ? "One name stands twice in one object" : "The body is not JSON") + place(ex) + ".");
		}
	}

	private static String place(JacksonException ex) {
		TokenStreamLocation location = ex.getLocation();
		return (location != null && location.getLineNr() > 0)
				? ": see line " + location.getLineNr() + ", column " + location.getColumnNr() : "";
	}

}
