package org.trustquality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a browser's habits and no browser: keeps cookies, reads and sends forms.
 */
public final class Visitor {

	private static final HttpClient HTTP = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(10))
		.build();

	private final String base;

	private final @Nullable Wire wire;

	private final Map<String, String> cookies = new ConcurrentHashMap<>();

	private volatile String token = "";

	/** A visitor who has not signed in. */
	public Visitor(int port) {
		this.base = "http://127.0.0.1:" + port;
		this.wire = null;
	}

	/** A visitor whose requests go over a wire of their own. */
	public Visitor(Wire wire) {
		this.base = "http://127.0.0.1:" + wire.port();
		this.wire = wire;
	}

	/** A visitor who has signed in as an invented person. */
	public static Visitor as(String name, int port) {
		Visitor visitor = new Visitor(port);
		Element form = visitor.get("/demonstration")
			.document()
			.select("form:has(input[name=person])")
			.stream()
			.filter((candidate) -> candidate.text().endsWith("as " + name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("nobody is called " + name));
		return visitor.signIn(form.select("input[name=person]").val());
	}

	/** A visitor who has signed in as an invented person, with or without a role. */
	public static Visitor as(UUID person, int port) {
		Visitor visitor = new Visitor(port);
		visitor.get("/sign-in");
		return visitor.signIn(person.toString());
	}

	private Visitor signIn(String person) {
		Page signedIn = post("/demonstration/sign-in", "person", person);
		if (signedIn.status() != 302) {
			throw new IllegalStateException("signing in answers " + signedIn.status());
		}
		get("/method");
		return this;
	}

	/** Another device of the same person, or the same browser in another thread. */
	public Visitor twin() {
		Visitor twin = (this.wire != null) ? new Visitor(this.wire)
				: new Visitor(Integer.parseInt(this.base.substring(this.base.lastIndexOf(':') + 1)));
		twin.cookies.putAll(this.cookies);
		twin.token = this.token;
		return twin;
	}

	/** The cookies that the visitor keeps, to look at and to change. */
	public Map<String, String> cookies() {
		return this.cookies;
	}

	public Page get(String path) {
		return send("GET", path, null, "");
	}

	/** Sends fields and the CSRF token of the page seen last. */
	public Page post(String path, String... namesAndValues) {
		return send("POST", path, "application/x-www-form-urlencoded", form(namesAndValues));
	}

	/** Sends a body as it is. */
	public Page postRaw(String path, String body) {
		return send("POST", path, "application/x-www-form-urlencoded", body);
	}

	/** A form's fields with the token, encoded. */
	public String form(String... namesAndValues) {
		String fields = IntStream.range(0, namesAndValues.length / 2)
			.mapToObj((pair) -> encode(namesAndValues[2 * pair]) + "=" + encode(namesAndValues[2 * pair + 1]))
			.collect(Collectors.joining("&"));
		return "_csrf=" + encode(this.token) + (fields.isEmpty() ? "" : "&" + fields);
	}

	/** Sends a page's own form with some fields changed; a null value leaves one out. */
	public Page submit(Page page, String action, @Nullable String... namesAndValues) {
		Map<String, String> fields = page.fields(action);
		for (int place = 0; place < namesAndValues.length; place += 2) {
			String value = namesAndValues[place + 1];
			if (value == null) {
				fields.keySet().remove(namesAndValues[place]);
			}
			else {
				fields.put(String.valueOf(namesAndValues[place]), value);
			}
		}
		return post(action,
				fields.entrySet()
					.stream()
					.filter((field) -> !field.getKey().equals("_csrf"))
					.flatMap((field) -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
					.toArray(String[]::new));
	}

	/** Sends any method; a method without a body takes no content type. */
	public Page send(String method, String path, @Nullable String contentType, String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path))
			.timeout(Duration.ofSeconds(30))
			.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
			.method(method, body.isEmpty() ? BodyPublishers.noBody()
					: BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1));
		if (contentType != null) {
			request.header("Content-Type", contentType);
		}
		if (!this.cookies.isEmpty()) {
			request.header("Cookie", cookieHeader());
		}
		if (headers.length > 0) {
			request.headers(headers);
		}
		return exchange(request.build(), body);
	}

	/** The bytes of a file, whatever they are. */
	public byte[] download(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path))
			.timeout(Duration.ofSeconds(30))
			.header("Cookie", cookieHeader());
		try {
			return HTTP.send(request.build(), BodyHandlers.ofByteArray()).body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private String cookieHeader() {
		return this.cookies.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	private Page exchange(HttpRequest request, String body) {
		try {
			Page page = (this.wire != null) ? this.wire.exchange(request, body) : exchange(request);
			page.headers()
				.entrySet()
				.stream()
				.filter((header) -> header.getKey().equalsIgnoreCase("Set-Cookie"))
				.flatMap((header) -> header.getValue().stream())
				.forEach(this::keep);
			page.token().ifPresent((fresh) -> this.token = fresh);
			return page;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static Page exchange(HttpRequest request) throws IOException, InterruptedException {
		HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
		return new Page(request.method(), request.uri().getRawPath(), response.statusCode(), response.headers().map(),
				response.body());
	}

	private void keep(String cookie) {
		String[] pair = cookie.split(";", 2)[0].split("=", 2);
		if (cookie.contains("Max-Age=0")) {
			this.cookies.remove(pair[0]);
		}
		else {
			this.cookies.put(pair[0], pair[1]);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** The cookies that this browser keeps, by the names that pages tell. */
	public java.util.Set<String> cookieNames() {
		return this.cookies.keySet()
			.stream()
			.map((name) -> name.replaceFirst("^__Host-", ""))
			.collect(Collectors.toSet());
	}

	/** What came back. */
	public record Page(String method, String path, int status, Map<String, java.util.List<String>> headers,
			String body) {

		public Document document() {
			Document document = Jsoup.parse(this.body);
			document.outputSettings().prettyPrint(false);
			return document;
		}

		public Optional<String> header(String name) {
			return this.headers.entrySet()
				.stream()
				.filter((header) -> header.getKey().equalsIgnoreCase(name))
				.map((header) -> header.getValue().get(0))
				.findFirst();
		}

		/** Where a redirect leads, as a path. */
		public String location() {
			return URI.create(header("Location").orElseThrow()).getRawPath();
		}

		Optional<String> token() {
			int field = this.body.indexOf("name=\"_csrf\" value=\"");
			return (field < 0) ? Optional.empty()
					: Optional.of(this.body.substring(field + 20, this.body.indexOf('"', field + 20)));
		}

		/** What a browser would send for the form with an action. */
		Map<String, String> fields(String action) {
			Element form = document().select("form[method=post]")
				.stream()
				.filter((candidate) -> candidate.attr("action").equals(action))
				.findFirst()
				.orElseThrow(
						() -> new IllegalStateException(this.status + " " + this.path + " has no form for " + action));
			Map<String, String> fields = new LinkedHashMap<>();
			form.select(
					"input[type=hidden][name], input[type=text], input[type=email], input[type=search], input[type=radio][checked]")
				.forEach((input) -> fields.put(input.attr("name"), input.attr("value")));
			form.select("textarea[name]").forEach((area) -> fields.put(area.attr("name"), area.wholeText()));
			form.select("select[name]")
				.forEach((select) -> fields.put(select.attr("name"),
						select.select("option[selected], option:not([selected])")
							.stream()
							.min(java.util.Comparator.comparing((option) -> !option.hasAttr("selected")))
							.map(Element::val)
							.orElse("")));
			return fields;
		}

	}

}
