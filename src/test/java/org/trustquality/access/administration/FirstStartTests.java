package org.trustquality.access.administration;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.AnswerHeaders;
import org.trustquality.Stage;
import org.trustquality.TestDatabase;
import org.trustquality.Visitor;
import org.trustquality.Wire;
import org.trustquality.access.Administration;
import org.trustquality.access.PasskeyNeeded;
import org.trustquality.access.People;
import org.trustquality.access.SignInMethod;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.TypedCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** An installation in earnest: its first administrator, its cookies and its one name. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "trust-quality.demonstration=false", "trust-quality.base-url=https://quality.example.org" })
@Import({ TestDatabase.class, Stage.class, FirstStartTests.GuardedController.class })
class FirstStartTests {

	private static final Pattern PRINTED = Pattern
		.compile("Open https://quality.example.org/set-up and type the set-up code ((?:[2-9A-Z]{4} ?){5})");

	private static String printed = "";

	@Autowired
	private Stage stage;

	@Autowired
	private FirstAdministrator administrator;

	@Autowired
	private Administration administration;

	@Autowired
	private People people;

	@AfterEach
	void takeTheAdministratorOut() {
		this.stage.superuser().sql("delete from service_roles").update();
		this.stage.forgetLimits();
	}

	@Test
	void printsACodeOnceAndLetsItsReaderTakeOver(CapturedOutput output) {
		Matcher code = PRINTED.matcher(output.getAll());
		if (code.find()) {
			printed = code.group(1);
		}
		assertThat(printed).as("printed at the start").isNotEmpty();
		String again = this.administrator.prepare().orElseThrow().inGroups();
		assertThat(again).isNotEqualTo(printed);
		Visitor installer = this.stage.stranger();
		assertThat(installer.get("/set-up").status()).isEqualTo(200);
		assertThat(takeOver(installer, printed).status()).as("replaced by a newer one").isEqualTo(400);
		Visitor.Page taken = takeOver(installer, again.toLowerCase());
		assertThat(taken.header("Location")).hasValue("/account");
		assertThat(installer.get("/account").document().text()).contains("Una Installer", "una@quality.example.org");
		assertThat(this.administration.administrators()).hasSize(1);
		assertThat(installer.get("/set-up").status()).isEqualTo(404);
		assertThat(takeOver(this.stage.stranger(), again).status()).isBetween(403, 404);
		assertThat(this.administrator.prepare()).as("the next start prints none").isEmpty();
	}

	@Test
	void keepsTheCodeAsADigest() {
		String code = this.administrator.prepare().orElseThrow().characters();
		assertThat(this.stage.superuser().sql("select code_hash from set_up_codes").query(String.class).list())
			.singleElement()
			.asString()
			.matches("[0-9a-f]{64}")
			.doesNotContainIgnoringCase(code);
	}

	@Test
	void makesOneAdministratorOfManyAtOnce() throws Exception {
		String code = this.administrator.prepare().orElseThrow().inGroups();
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			List<Callable<Integer>> posts = Stream.generate(this.stage::stranger).limit(8).map((visitor) -> {
				visitor.get("/set-up");
				return (Callable<Integer>) () -> post(visitor, code, "Una", UUID.randomUUID() + "@quality.example.org")
					.status();
			}).toList();
			List<Integer> statuses = new java.util.ArrayList<>();
			for (Future<Integer> status : threads.invokeAll(posts)) {
				statuses.add(status.get());
			}
			assertThat(statuses.stream().filter((status) -> status == 302)).hasSize(1);
			assertThat(this.administration.administrators()).hasSize(1);
			System.out.println("Set-up 8 times at once: administrators=1, answers=" + statuses);
		}
		finally {
			threads.shutdownNow();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "x|Una|una@quality.example.org|code",
			"''|Una|una@quality.example.org|code", "2222 2222 2222 2222 2222|Una|una@quality.example.org|code",
			"right|''|una@quality.example.org|name", "right|Una|una|email", "right|Una|a@b.example,c@d.example|email" })
	void asksAgainForWhatIsMissing(String code, String name, String email, String field) {
		String right = this.administrator.prepare().orElseThrow().inGroups();
		Visitor visitor = this.stage.stranger();
		visitor.get("/set-up");
		Visitor.Page page = post(visitor, code.equals("right") ? right : code, name, email);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.document().title()).startsWith("Error: ");
		assertThat(page.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#" + field);
		assertThat(this.administration.administrators()).isEmpty();
		assertThat(this.administrator.isAwaited()).as("the code is not used up").isTrue();
	}

	@Test
	void isGuessedInVain() {
		this.administrator.prepare();
		Visitor visitor = this.stage.stranger();
		visitor.get("/set-up");
		int judged = 0;
		for (int guess = 0; guess < 200; guess++) {
			judged += (post(visitor, TypedCode.random(20).inGroups(), "Una", "una@quality.example.org").status() == 400)
					? 1 : 0;
		}
		assertThat(judged).isEqualTo(10);
		assertThat(this.administration.administrators()).isEmpty();
		System.out.println("Set-up codes guessed: requests=200, judged=10, administrators=0");
	}

	@Test
	void letsAdministratorsWorkWithAPasskeyOnly() {
		UUID person = this.people.withEmail("Ada", "ada@quality.example.org").personId();
		SignedInPerson withCode = new SignedInPerson(person, "Ada", SignInMethod.CODE);
		org.assertj.core.api.Assertions.assertThatThrownBy(() -> this.administration.require(withCode))
			.isInstanceOf(org.trustquality.access.NotVisible.class);
		this.administration.appoint(person);
		org.assertj.core.api.Assertions.assertThatThrownBy(() -> this.administration.require(withCode))
			.isInstanceOf(PasskeyNeeded.class);
		this.administration.require(new SignedInPerson(person, "Ada", SignInMethod.PASSKEY));
	}

	@Test
	void saysThatAPasskeyIsNeeded() {
		String code = this.administrator.prepare().orElseThrow().inGroups();
		Visitor installer = this.stage.stranger();
		installer.get("/set-up");
		takeOver(installer, code);
		Visitor.Page page = installer.get("/for-administrators");
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.document().select("main h1").text()).isEqualTo("You need a passkey for this");
		assertThat(page.document().select("main a[href=/account/passkeys]")).hasSize(1);
	}

	@Test
	void bindsItsCookiesToItsHostAndHttps() {
		String code = this.administrator.prepare().orElseThrow().inGroups();
		Visitor installer = this.stage.stranger();
		installer.get("/set-up");
		Visitor.Page taken = takeOver(installer, code);
		Visitor.Page account = installer.get("/account");
		Visitor another = this.stage.stranger();
		another.get("/account");
		Visitor.Page asked = another.submit(another.get("/sign-in"), "/sign-in", "email", "una@quality.example.org");
		assertThat(installer.cookies().keySet()).containsExactlyInAnyOrder("__Host-SESSION", "__Host-form");
		assertThat(another.cookies().keySet()).containsExactlyInAnyOrder("__Host-destination", "__Host-form",
				"__Host-sign-in");
		assertThat(asked.header("Set-Cookie").orElse("")).contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/");
		assertThat(taken.headers().toString()).contains("__Host-SESSION=");
		assertThat(taken.headers().entrySet()).filteredOn((header) -> header.getKey().equalsIgnoreCase("Set-Cookie"))
			.flatExtracting((header) -> header.getValue())
			.allSatisfy((cookie) -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
				.doesNotContain("Domain"));
		assertThat(account.header("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
		assertThat(installer.post("/sign-out").header("Clear-Site-Data")).isPresent();
	}

	@Test
	void keepsBrowsersToHttpsWithEveryAnswer() throws IOException {
		Visitor visitor = this.stage.stranger();
		Wire wire = new Wire(this.stage.port(), "127.0.0.1", "evil.example");
		List<Visitor.Page> pages = List.of(visitor.get("/"), visitor.get("/sign-in"), visitor.get("/nothing"),
				visitor.get("/trusts"), visitor.get("/trusts//x"), visitor.get("/assets/trust-quality.css"),
				visitor.get("/actuator/health"), visitor.postRaw("/sign-in", "x=1"),
				visitor.get("/api/v1/openapi.json"), visitor.get("/api/v1/scores"), visitor.get("/api//v1"),
				new Visitor(wire).get("/"), wire.raw("GET /%zz HTTP/1.0\r\n\r\n"),
				wire.raw("GET /api/%zz HTTP/1.0\r\n\r\n"), wire.raw("TRACE / HTTP/1.0\r\n\r\n"));
		assertThat(pages).flatExtracting(AnswerHeaders::faultsOverHttps).isEmpty();
		System.out.println("Headers over https: responses=" + pages.size() + ", without=0");
	}

	@ParameterizedTest
	@CsvSource({ "quality.example.org,200", "QUALITY.example.org,200", "quality.example.org:443,200", "127.0.0.1,200",
			"localhost:8080,200", "evil.example,400", "quality.example.org.evil.example,400",
			"evilquality.example.org,400", "10.0.0.1,400" })
	void answersToItsOwnNameOnly(String host, int status) {
		Visitor visitor = new Visitor(new Wire(this.stage.port(), "127.0.0.1", host));
		assertThat(visitor.get("/actuator/health").status()).isEqualTo(status);
		Visitor.Page page = visitor.send("GET", "/sign-in", null, "", "X-Forwarded-Host", "evil.example");
		assertThat(page.status()).isEqualTo(status);
		assertThat(page.headers() + page.body()).doesNotContain("evil.example");
	}

	@Test
	void hasNoInventedPeople() {
		Visitor visitor = this.stage.stranger();
		assertThat(visitor.get("/demonstration").status()).isEqualTo(404);
		assertThat(visitor.get("/").document().select("a[href=/demonstration]")).isEmpty();
		visitor.get("/sign-in");
		assertThat(visitor.post("/demonstration/sign-in", "person", UUID.randomUUID().toString()).status())
			.isEqualTo(404);
	}

	private static Visitor.Page takeOver(Visitor visitor, String code) {
		return post(visitor, code, "Una Installer", "una@quality.example.org");
	}

	private static Visitor.Page post(Visitor visitor, String code, String name, String email) {
		return visitor.post("/set-up", "code", code, "name", name, "email", email);
	}

	/** A page for administrators. */
	@Controller
	static class GuardedController {

		private final Administration administration;

		GuardedController(Administration administration) {
			this.administration = administration;
		}

		@GetMapping("/for-administrators")
		String show(@AuthenticationPrincipal SignedInPerson person) {
			this.administration.require(person);
			return "system/help";
		}

	}

}
