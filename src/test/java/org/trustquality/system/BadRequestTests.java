package org.trustquality.system;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.AnswerHeaders;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that no page makes, and the headers that every answer carries. */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRequestTests {

	@Autowired
	private Stage stage;

	private Refusals refusals;

	private Visitor joan;

	private Stage.Played open;

	@BeforeAll
	void play() {
		this.refusals = new Refusals(this.stage);
		this.open = this.stage.open(Stage.SALTMARSH);
		this.joan = this.open.begin(Stage.JOAN);
	}

	@AfterAll
	void say() {
		System.out.println("Bad requests: " + this.refusals);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/trusts/x", "/trusts/1", "/trusts/%00", "/trusts/../trusts", "/trusts/{t}/assessments/x",
			"/trusts/{t}/assessments/%00/response", "/trusts/{t}/assessments/1-1-1-1-1", "/trusts/{t};x=1",
			"/trusts/{t}/%2e%2e/", "/trusts//{t}", "/trusts/{t}%2fassessments", "/trusts/{t}%5c", "/trusts/{t}/.json",
			"/trusts/{t}/", "/TRUSTS/{t}", "/nothing", "/trusts/", "/actuator", "/actuator/env", "/error", "/error/x",
			"/%C0%AF", "/assets/../application.properties", "/assets/%2e%2e/application.properties",
			"/assets/nothing.css" })
	void refusesAddressesThatLeadNowhere(String address) {
		String path = address.replace("{t}", this.stage.trust(Stage.SALTMARSH).toString());
		Visitor.Page page = page(this.joan, "GET", path);
		assertThat(page.status()).as(path).isBetween(400, 499);
		this.refusals.refuse(page.status(), () -> page(this.joan, "GET", path));
		assertHeaders(page);
	}

	/** Also where nothing but the page itself asks for what the address says. */
	@ParameterizedTest
	@ValueSource(strings = { "done=%C0%80", "x=%ED%A0%80", "%FF=1" })
	void refusesQueriesThatCannotBeRead(String query) {
		for (String path : List.of("/", "/trusts", this.open.path(), this.open.path() + "/evidence")) {
			assertHeaders(this.refusals.refuse(400, () -> this.joan.get(path + "?" + query)));
		}
	}

	@Test
	void refusesOtherMethods() {
		for (String post : List.of("/board", "/respondents/%s/invitation".formatted(this.stage.person(Stage.JOAN)),
				"/response/submission-x")) {
			this.refusals.refuse(post.endsWith("x") ? 404 : 405, () -> this.joan.get(this.open.path() + post));
		}
		for (String get : List.of("/results", "/response/check", "/response/answers")) {
			this.refusals.refuse(405, () -> this.joan.post(this.open.path() + get));
		}
		for (String method : List.of("PUT", "DELETE", "PATCH")) {
			this.refusals.refuse(405, () -> withToken(method, this.open.path()));
		}
		Visitor.Page brew = this.joan.send("BREW", this.open.path(), null, "");
		assertThat(brew.status()).isEqualTo(400);
		assertHeaders(brew);
		Visitor.Page trace = this.joan.send("TRACE", this.open.path(), null, "");
		assertThat(trace.status()).as("refused before it reaches the application").isEqualTo(405);
		assertThat(trace.body()).doesNotContain("Exception", "Tomcat", "SESSION");
		Map<String, String> before = this.stage.checksums();
		assertThat(this.joan.send("OPTIONS", this.open.path() + "/board", null, "").status()).isEqualTo(404);
		assertThat(this.joan.send("HEAD", this.open.response(), null, "").status()).isEqualTo(200);
		assertThat(this.joan.send("HEAD", this.open.path() + "/board", null, "").status()).isEqualTo(405);
		assertThat(this.joan
			.send("POST", this.open.path() + "/opening", "application/x-www-form-urlencoded",
					this.joan.form("_method", "DELETE"))
			.status()).isEqualTo(409);
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	private Visitor.Page withToken(String method, String path) {
		return this.joan.send(method, path, "application/x-www-form-urlencoded", this.joan.form());
	}

	@Test
	void refusesFormsThatAreNotOurs() {
		String address = this.open.indicator(this.stage.indicators().get(0));
		String answer = "choice=3&note=&seenCode=0&seenNote=e3b0c44298fc1c14";
		String foreign = this.stage.as("Wendy Hollis").form();
		for (String body : List.of(answer, "_csrf=&" + answer, "_csrf=x&" + answer, "_csrf=%00&" + answer,
				foreign + "&" + answer, "_csrf=x&" + this.joan.form() + "&" + answer)) {
			assertHeaders(this.refusals.refuse(403, () -> this.joan.postRaw(address, body)));
		}
		this.refusals.refuse(403, () -> this.stage.stranger()
			.postRaw("/demonstration/sign-in", "person=" + this.stage.person(Stage.JOAN)));
		for (String type : List.of("application/json", "text/plain", "multipart/form-data",
				"multipart/form-data; boundary=x")) {
			Visitor.Page page = this.joan.send("POST", address, type, "{\"choice\":3}");
			assertThat(page.status()).as(type).isBetween(400, 499);
		}
		assertThat(this.open.ratings(Stage.JOAN)).startsWith(0);
	}

	@Test
	void refusesToSignInAsSomebodyElse() {
		Visitor stranger = this.stage.stranger();
		stranger.get("/sign-in");
		this.refusals.refuse(404,
				() -> stranger.post("/demonstration/sign-in", "person", java.util.UUID.randomUUID().toString()));
		this.refusals.refuse(400, () -> stranger.post("/demonstration/sign-in", "person", "x"));
		this.refusals.refuse(400, () -> stranger.post("/demonstration/sign-in", "person", "\0"));
		this.refusals.refuse(400, () -> stranger.post("/demonstration/sign-in"));
		assertThat(stranger.get(this.open.path()).location()).isEqualTo("/sign-in");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SESSION=%00", "SESSION=x", "SESSION=", "SESSION=../../x", "SESSION=AA", "SESSION=eAAA",
			"=;=,", "x" })
	void asksToSignInWhenTheSessionIsUnknown(String cookie) {
		Visitor.Page page = new Visitor(this.stage.port()).send("GET", this.open.path(), null, "", "Cookie", cookie);
		assertThat(page.status()).isEqualTo(302);
		assertThat(page.location()).isEqualTo("/sign-in");
		assertHeaders(page);
	}

	@Test
	void isNotKeptByAnyCache() {
		Stream
			.of(this.joan.get("/"), this.joan.get(this.open.response()), this.joan.get(this.open.path() + "/results"),
					this.joan.get("/nothing"), this.joan.get(this.open.response() + "/check"))
			.forEach(
					(page) -> assertThat(page.header("Cache-Control").orElse("")).as(page.path()).contains("no-store"));
		assertThat(this.stage.stranger().get("/assets/trust-quality.css").header("Cache-Control").orElse(""))
			.contains("max-age");
	}

	@Test
	void keepsItsSessionCookieFromScripts() {
		assertThat(this.stage.stranger().get("/sign-in").header("Set-Cookie").orElse("")).contains("HttpOnly",
				"SameSite=Lax");
	}

	private static Visitor.Page page(Visitor visitor, String method, String path) {
		return visitor.send(method, path, null, "");
	}

	private static void assertHeaders(Visitor.Page page) {
		assertThat(AnswerHeaders.faults(page)).isEmpty();
	}

}
