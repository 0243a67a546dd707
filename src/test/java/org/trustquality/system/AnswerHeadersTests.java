package org.trustquality.system;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.trustquality.AnswerHeaders;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.Wire;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The headers of every kind of error and refusal. Those of all pages, forms and downloads
 * are looked at where every route is tried.
 */
@DemonstratedApplication
class AnswerHeadersTests {

	private static final String END = "\r\nConnection: close\r\n\r\n";

	@Autowired
	private Stage stage;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping controllers;

	@Test
	void standOnEveryKindOfRefusal() throws IOException {
		PlayedTrust trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Tess:TRUSTEE",
				"Tod:TRUSTEE", "Tim:TRUSTEE");
		Visitor gus = trust.as("Gus");
		String open = trust.open("Gus");
		Visitor stranger = this.stage.stranger();
		List<Visitor.Page> pages = new ArrayList<>(List.of(stranger.get("/trusts//x"), stranger.get("/trusts/%2e%2e/"),
				gus.send("BREW", "/trusts", null, ""), gus.get("/trusts/x"), stranger.get(trust.path()),
				stranger.postRaw("/sign-in", "email=x"), gus.postRaw(open + "/closure", "_csrf=x"), gus.get("/nothing"),
				gus.get("/assets/nothing.css"), gus.get(open + "/board"), gus.post(open),
				gus.send("PUT", open, "application/x-www-form-urlencoded", gus.form()), gus.post(open + "/opening"),
				gus.postRaw(open + "/closure", "x=" + "y".repeat(3 * 1024 * 1024)),
				gus.postRaw(open + "/closure", "x=1&".repeat(1001)),
				gus.send("POST", open + "/closure", "multipart/form-data", "x"),
				gus.send("POST", open + "/closure", "application/json", "{}"), stranger.get("/api/v1/scores"),
				stranger.send("POST", "/api/v1/scores", "text/plain", "x"), stranger.get("/api//v1"),
				stranger.send("GET", "/api/v1/openapi.json", null, "", "Authorization", "Bearer x"),
				gus.send("OPTIONS", open, null, ""), gus.send("HEAD", open, null, ""), gus.post("/sign-out")));
		pages.addAll(refusedByTheContainer());
		assertThat(pages).flatExtracting(AnswerHeaders::faults).isEmpty();
		assertThat(pages).extracting(Visitor.Page::status)
			.contains(302, 400, 401, 403, 404, 405, 409, 413)
			.as("none is a fault of ours; what HTTP itself does not know is 501 or 505")
			.allMatch((status) -> status < 500 || status == 501 || status == 505);
		System.out.println("Headers of refusals: responses=" + pages.size() + ", statuses="
				+ pages.stream().map(Visitor.Page::status).distinct().sorted().toList() + ", faults=0");
	}

	private List<Visitor.Page> refusedByTheContainer() throws IOException {
		Wire wire = new Wire(this.stage.port(), "127.0.0.1", "127.0.0.1");
		List<Visitor.Page> pages = new ArrayList<>();
		for (String request : List.of("GET /%zz HTTP/1.1\r\nHost: 127.0.0.1", "GET /x HTTP/1.1",
				"GET /x HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example", "GET /x\\y HTTP/1.1\r\nHost: 127.0.0.1",
				"GET /{x} HTTP/1.1\r\nHost: 127.0.0.1", "TRACE / HTTP/1.1\r\nHost: 127.0.0.1",
				"GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: 127.0.0.1",
				"GET /api/%zz HTTP/1.1\r\nHost: 127.0.0.1",
				"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + "x".repeat(20_000), "GET / HTTP/9.9\r\nHost: 127.0.0.1",
				"POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1\r\nContent-Length: 2",
				"POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: nonsense",
				"GET http://evil.example/sign-in HTTP/1.1\r\nHost: 127.0.0.1", "GET / HTTP/1.1\r\nHost: a b")) {
			Visitor.Page page = wire.raw(request + END);
			assertThat(page.status()).as(request.substring(0, Math.min(80, request.length()))).isBetween(400, 599);
			assertThat(page.body()).doesNotContain("Tomcat", "Exception", "evil.example", "java");
			pages.add(page);
		}
		return pages;
	}

	@Test
	void standOnFaultsOfOurOwn() throws NoSuchMethodException {
		List<RequestMappingInfo> planted = new ArrayList<>();
		for (String fault : List.of("breaks", "losesItsDatabase")) {
			planted.add(RequestMappingInfo.paths("/framework/" + fault)
				.options(this.controllers.getBuilderConfiguration())
				.build());
			this.controllers.registerMapping(planted.get(planted.size() - 1), new Faulty(),
					Faulty.class.getDeclaredMethod(fault));
		}
		try {
			for (String fault : List.of("breaks", "losesItsDatabase")) {
				Visitor.Page page = this.stage.stranger().get("/framework/" + fault);
				assertThat(page.status()).isBetween(500, 503);
				assertThat(page.document().select("main h1").text()).isEqualTo("Something went wrong");
				assertThat(page.body()).doesNotContain("a secret", "Exception");
				assertThat(AnswerHeaders.faults(page)).isEmpty();
			}
		}
		finally {
			planted.forEach(this.controllers::unregisterMapping);
		}
	}

	/** Whichever header is missing or wrong, it is found. */
	@Test
	void areFoundMissing() {
		Visitor.Page page = this.stage.stranger().get("/sign-in");
		assertThat(AnswerHeaders.faults(page)).isEmpty();
		for (String name : List.of("x-content-type-options", "x-frame-options", "referrer-policy",
				"content-security-policy", "cache-control", "content-type")) {
			assertThat(page.headers()).containsKey(name);
			Map<String, List<String>> fewer = new LinkedHashMap<>(page.headers());
			fewer.remove(name);
			assertThat(AnswerHeaders.faults(with(page, fewer))).as(name).hasSize(1);
			fewer.put(name, List.of("text/html; unsafe-inline"));
			assertThat(AnswerHeaders.faults(with(page, fewer))).as(name).hasSize(1);
		}
		Map<String, List<String>> open = new LinkedHashMap<>(page.headers());
		open.put("set-cookie", List.of("SESSION=x; Path=/; SameSite=Lax"));
		assertThat(AnswerHeaders.faults(with(page, open))).hasSize(1);
		assertThat(AnswerHeaders.faults(with(page, Map.of()))).as("an answer past the filters").hasSize(6);
		assertThat(AnswerHeaders.faultsOverHttps(page)).isNotEmpty();
	}

	private static Visitor.Page with(Visitor.Page page, Map<String, List<String>> headers) {
		return new Visitor.Page(page.method(), page.path(), page.status(), headers, page.body());
	}

	/** Pages that fail. */
	static class Faulty {

		void breaks() {
			throw new IllegalStateException("a secret");
		}

		void losesItsDatabase() {
			throw new DataAccessResourceFailureException("a secret");
		}

	}

}
