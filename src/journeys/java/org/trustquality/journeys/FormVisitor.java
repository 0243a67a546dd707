package org.trustquality.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import static org.assertj.core.api.Assertions.assertThat;

/** Someone who reads the pages and sends their forms without a browser. */
class FormVisitor implements Visitor {

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(Redirect.NORMAL)
		.build();

	private final URI address;

	private Document page = new Document("");

	FormVisitor(String address) {
		this.address = URI.create(address);
	}

	@Override
	public void open(String path) {
		arrive(HttpRequest.newBuilder(this.address.resolve(path)).build());
	}

	@Override
	public void follow(String words) {
		open(withWords("a", words).attr("href"));
	}

	@Override
	public void followTo(String path) {
		open(this.page.expectFirst("a[href='" + path + "']").attr("href"));
	}

	@Override
	public void press(String words) {
		Element button = withWords("button", words);
		FormElement form = (FormElement) button.closest("form");
		String sent = form.formData()
			.stream()
			.map((field) -> encode(field.key()) + "=" + encode(field.value()))
			.collect(Collectors.joining("&"));
		arrive(HttpRequest.newBuilder(this.address.resolve(form.attr("action")))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(sent))
			.build());
	}

	@Override
	public void choose(String field, String value) {
		this.page.select("input[name='" + field + "']").forEach((radio) -> radio.removeAttr("checked"));
		this.page.expectFirst("input[name='" + field + "'][value='" + value + "']").attr("checked", true);
	}

	@Override
	public void type(String label, String text) {
		this.page.expectFirst("#" + withWords("label", label).attr("for")).val(text);
	}

	@Override
	public String path() {
		return URI.create(this.page.location()).getPath();
	}

	@Override
	public String text() {
		return this.page.text();
	}

	private Element withWords(String tag, String words) {
		return this.page.select(tag)
			.stream()
			.filter((element) -> element.text().equals(words))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no " + tag + " \"" + words + "\" on " + this.page.location()));
	}

	private void arrive(HttpRequest request) {
		try {
			HttpResponse<String> response = this.client.send(request, BodyHandlers.ofString());
			this.page = Jsoup.parse(response.body(), response.uri().toString());
			assertThat(response.statusCode()).as(response.uri().toString()).isEqualTo(200);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
