package org.trustquality.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A program that uses the service over HTTP, with a token or without. */
public final class Program {

	/** Where scores are computed. */
	public static final String SCORES = "/api/v1/scores";

	private static final HttpClient HTTP = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(10))
		.build();

	private final int port;

	private final String[] headers;

	private Program(int port, String... headers) {
		this.port = port;
		this.headers = headers;
	}

	/** A program that shows nothing. */
	public static Program stranger(int port) {
		return new Program(port);
	}

	/** A program that shows a token. */
	public static Program with(int port, String token) {
		return new Program(port, "Authorization", "Bearer " + token);
	}

	/** A program that sends these headers. */
	public static Program saying(int port, String... headers) {
		return new Program(port, headers);
	}

	/** Asks for scores. */
	public Answer scores(String body) {
		return send("POST", SCORES, body, "Content-Type", "application/json");
	}

	public Answer get(String path) {
		return send("GET", path, "");
	}

	public Answer send(String method, String path, String body, String... more) {
		return send(method, path,
				body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body, StandardCharsets.UTF_8), more);
	}

	public Answer send(String method, String path, BodyPublisher body, String... more) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.timeout(Duration.ofSeconds(60))
			.method(method, body);
		for (String[] given : new String[][] { this.headers, more }) {
			if (given.length > 0) {
				request.headers(given);
			}
		}
		try {
			return new Answer(HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** What came back. */
	public record Answer(HttpResponse<String> response) {

		public int status() {
			return this.response.statusCode();
		}

		public String body() {
			return this.response.body();
		}

		public String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		public JsonNode json() {
			return JsonMapper.shared().readTree(body());
		}

		/**
		 * The answer, once it is known to be a problem document that tells no secrets.
		 */
		public Answer isProblem(int status) {
			assertThat(status()).as(body()).isEqualTo(status);
			assertThat(header("Content-Type")).isEqualTo("application/problem+json");
			assertThat(body()).doesNotContain("<html", "Exception", "at org.", "java.", "springframework", "tq_",
					"tomcat", "Jackson", "PSQL");
			JsonNode problem = json();
			assertThat(problem.path("type").asString()).isEqualTo("about:blank");
			assertThat(problem.path("status").asInt()).isEqualTo(status);
			assertThat(problem.path("title").asString()).isNotBlank();
			assertThat(problem.path("detail").asString()).isNotBlank();
			assertHeaders();
			return this;
		}

		/** Those that pages carry too, and none that a program has no use for. */
		public void assertHeaders() {
			assertThat(header("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(header("Referrer-Policy")).isEqualTo("same-origin");
			assertThat(header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
			assertThat(header("Set-Cookie")).isEmpty();
			assertThat(header("Access-Control-Allow-Origin")).isEmpty();
		}

	}

}
