package org.trustquality.api.scores;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.servlet.ServletInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.access.People;
import org.trustquality.access.token.AccessTokens;
import org.trustquality.access.token.TokenPlan;
import org.trustquality.access.token.TokenScope;
import org.trustquality.api.Program;
import org.trustquality.api.problem.BodyRefused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;

import java.net.http.HttpRequest.BodyPublishers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Requests that the score service refuses, each with a problem document that says why.
 */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class BadScoresTests {

	@Autowired
	private Stage stage;

	@Autowired
	private AccessTokens tokens;

	@Autowired
	private People people;

	private Program program = Program.stranger(0);

	private String token = "";

	private Map<String, String> before = Map.of();

	private int requests;

	@BeforeAll
	void make() {
		this.token = this.tokens
			.renew(this.people.get(this.stage.person(Stage.HELEN)),
					new TokenPlan("Tests", List.of(TokenScope.SCORES), Duration.ofDays(1)))
			.reveal();
		this.program = Program.with(this.stage.port(), this.token);
		this.stage.forgetLimits();
		this.program.scores("{}");
		this.before = this.stage.checksums();
	}

	@BeforeEach
	void count() {
		this.stage.forgetLimits();
		this.requests++;
	}

	@AfterAll
	void changeNothing() {
		assertThat(this.stage.checksums()).isEqualTo(this.before);
		System.out.println("Bad requests to the score service: cases=" + this.requests + ", 5xx=0, changes=0");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("faults")
	void saysWhereTheFaultIs(String name, Consumer<ObjectNode> fault, String code, String pointer) {
		ObjectNode request = ScoresTests.example();
		fault.accept(request);
		JsonNode problem = this.program.scores(request.toString()).isProblem(400).json();
		assertThat(problem.at("/errors")
			.valueStream()
			.map((error) -> error.get("code").asString() + " " + error.get("pointer").asString()))
			.as(problem.toString())
			.containsExactly(code + " " + pointer);
		assertThat(problem.at("/errors/0/detail").asString()).endsWith(".");
	}

	static Stream<Arguments> faults() {
		return Stream.of(rating("zero", (ratings) -> ratings.put("P1.1", 0)),
				rating("six of five", (ratings) -> ratings.put("P1.1", 6)),
				rating("minus one", (ratings) -> ratings.put("P1.1", -1)),
				rating("a fraction", (ratings) -> ratings.put("P1.1", 2.5)),
				rating("a text", (ratings) -> ratings.put("P1.1", "4")),
				rating("the text NaN", (ratings) -> ratings.put("P1.1", "NaN")),
				rating("true", (ratings) -> ratings.put("P1.1", true)),
				rating("a list", (ratings) -> ratings.putArray("P1.1").add(4)),
				rating("huge", (ratings) -> ratings.put("P1.1", new java.math.BigInteger("9".repeat(90)))),
				rating("beyond doubles", (ratings) -> ratings.put("P1.1", new java.math.BigDecimal("1E+400"))),
				rating("another spelling", (ratings) -> ratings.put("P1.1", "Not-Sure")),
				one("an unknown indicator", (request) -> ratings(request, 0).put("Z9", 4), "unknown_indicator",
						"/responses/0/ratings/Z9"),
				one("a name to be escaped", (request) -> ratings(request, 0).put("a/b~c", 4), "unknown_indicator",
						"/responses/0/ratings/a~1b~0c"),
				one("an unknown field", (request) -> request.put("respones", 1), "unknown_field", "/respones"),
				one("no framework", (request) -> request.remove("framework"), "missing", "/framework"),
				one("no responses", (request) -> request.remove("responses"), "missing", "/responses"),
				one("responses as text", (request) -> request.put("responses", "all"), "wrong_type", "/responses"),
				one("an unknown edition", (request) -> request.putObject("framework").put("edition", "cst-1822.1"),
						"unknown_edition", "/framework/edition"),
				one("a respondent twice",
						(request) -> ((ObjectNode) request.at("/responses/1")).put("respondent", "p1"),
						"duplicate_respondent", "/responses/1/respondent"),
				one("an unknown role", (request) -> ((ObjectNode) request.at("/responses/1")).put("role", "clerk"),
						"unknown_role", "/responses/1/role"),
				one("two chief executives",
						(request) -> ((ObjectNode) request.at("/responses/1")).put("role", "chief-executive"),
						"two_chief_executives", "/responses/6/role"),
				one("a claim without indicators",
						(request) -> ((ArrayNode) request.at("/framework/dimensions/0/claims")).addObject()
							.put("id", "P3")
							.put("grade", 1)
							.putArray("indicators"),
						"empty", "/framework/dimensions/0/claims/2/indicators"),
				one("a dimension without claims",
						(request) -> ((ArrayNode) request.at("/framework/dimensions")).addObject()
							.put("id", "R")
							.putArray("claims"),
						"empty", "/framework/dimensions/2/claims"),
				one("an indicator twice",
						(request) -> ((ArrayNode) request.at("/framework/dimensions/1/claims/1/indicators"))
							.add("P1.1"),
						"duplicate_id", "/framework/dimensions/1/claims/1/indicators/1"),
				one("eight levels", (request) -> ((ObjectNode) request.get("framework")).put("scalePoints", 8),
						"out_of_range", "/framework/scalePoints"),
				one("two levels", (request) -> {
					((ObjectNode) request.get("framework")).put("scalePoints", 2);
				}, "out_of_range", "/framework/scalePoints"),
				one("a grade of four",
						(request) -> ((ObjectNode) request.at("/framework/dimensions/0/claims/0")).put("grade", 4),
						"out_of_range", "/framework/dimensions/0/claims/0/grade"),
				one("a weight of three",
						(request) -> ((ObjectNode) request.at("/framework/dimensions/0/claims/0")).put("v", 3)
							.remove("grade"),
						"out_of_range", "/framework/dimensions/0/claims/0/v"),
				one("no grade and no weight",
						(request) -> ((ObjectNode) request.at("/framework/dimensions/0/claims/0")).remove("grade"),
						"no_evidence", "/framework/dimensions/0/claims/0"),
				one("a minimum of none", (request) -> request.putObject("options").put("minimumRatings", 0),
						"out_of_range", "/options/minimumRatings"),
				one("a share of two", (request) -> request.putObject("options").put("minimumAnsweredShare", 2),
						"out_of_range", "/options/minimumAnsweredShare"),
				one("an empty board", (request) -> request.put("boardSize", 0), "out_of_range", "/boardSize"),
				one("half a trustee invited", (request) -> request.put("invited", 6.5), "out_of_range", "/invited"),
				one("an agreed word", (request) -> request.putObject("agreed").put("P1.1", "not-sure"), "not_a_rating",
						"/agreed/P1.1"));
	}

	private static Arguments rating(String name, Consumer<ObjectNode> fault) {
		return one(name, (request) -> fault.accept(ratings(request, 0)), "not_a_rating", "/responses/0/ratings/P1.1");
	}

	private static Arguments one(String name, Consumer<ObjectNode> fault, String code, String pointer) {
		return Arguments.of(name, fault, code, pointer);
	}

	private static ObjectNode ratings(ObjectNode request, int response) {
		return (ObjectNode) request.at("/responses/" + response + "/ratings");
	}

	@Test
	void namesEveryFaultAtOnce() {
		ObjectNode request = ScoresTests.example();
		ratings(request, 0).put("P1.1", 0).put("P2.1", "4");
		ratings(request, 3).put("Q1.1", 2.5).put("Z9", 1);
		request.put("boardSize", "six").put("extra", 1);
		JsonNode problem = this.program.scores(request.toString()).isProblem(400).json();
		assertThat(problem.at("/detail").asString()).isEqualTo("There are 6 errors in the body.");
		assertThat(problem.at("/errors").valueStream().map((error) -> error.get("pointer").asString()))
			.containsExactlyInAnyOrder("/responses/0/ratings/P1.1", "/responses/0/ratings/P2.1",
					"/responses/3/ratings/Q1.1", "/responses/3/ratings/Z9", "/boardSize", "/extra");
		assertThat(problem.has("moreErrors")).isFalse();
	}

	@Test
	void listsAThousandFaultsAndCountsTheRest() {
		ObjectNode request = ScoresTests.example();
		IntStream.range(0, 1150).forEach((each) -> ratings(request, 0).put("Z" + each, 1));
		JsonNode problem = this.program.scores(request.toString()).isProblem(400).json();
		assertThat(problem.at("/errors").size()).isEqualTo(1000);
		assertThat(problem.at("/moreErrors").asInt()).isEqualTo(150);
		assertThat(problem.at("/detail").asString()).contains("1150");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"a": 1                                  | line 1, column
			{"responses": [NaN]}                     | line 1, column
			{"responses": [Infinity]}                | line 1, column
			{'responses': []}                        | line 1, column
			{"a": 01}                                | line 1, column
			{"a": 1,}                                | line 1, column
			{"a": 1} {"b": 2}                        | not JSON
			{"a": 1} x                               | not JSON
			// a comment                             | not JSON
			[                                        | not JSON
			nothing                                  | not JSON
			{"a": 1, "a": 2}                         | One name stands twice in one object: see line 1
			{"responses": [{"ratings": {"P1": 1, "P1": 2}}]} | One name stands twice
			""")
	void saysWhereTheBodyIsNotJson(String body, String words) {
		JsonNode problem = this.program.scores(body).isProblem(400).json();
		assertThat(problem.at("/detail").asString()).contains(words);
		assertThat(problem.has("errors")).isFalse();
	}

	@Test
	void namesTheLineOfALongBody() {
		String body = ScoresTests.example().toPrettyString();
		int lines = (int) body.lines().count();
		String broken = body.substring(0, body.lastIndexOf('}')) + ";";
		assertThat(this.program.scores(broken).isProblem(400).json().at("/detail").asString())
			.matches("The body is not JSON: see line (" + lines + "|" + (lines - 1) + "), column \\d+\\.");
	}

	@Test
	void takesNothingThatIsTooDeepOrTooLong() {
		String deep = "[".repeat(100_000);
		for (String body : List.of(deep, "{\"a\":".repeat(50) + "1" + "}".repeat(50),
				"{\"boardSize\": " + "9".repeat(5000) + "}", "{\"a\": \"" + "x".repeat(5000) + "\"}",
				"{\"" + "x".repeat(5000) + "\": 1}",
				IntStream.range(0, 600_000).mapToObj((each) -> "1").collect(Collectors.joining(",", "[", "]")))) {
			assertThat(this.program.scores(body).isProblem(400).json().at("/detail").asString())
				.startsWith("The body holds something that is nested too deeply or too long");
		}
	}

	@Test
	void takesAnObjectOnly() {
		for (String body : List.of("[]", "null", "1", "\"x\"", "true")) {
			assertThat(this.program.scores(body).isProblem(400).json().at("/errors").size()).as(body).isEqualTo(1);
		}
		assertThat(this.program.scores("{}").isProblem(400).json().at("/errors").size()).isEqualTo(2);
		assertThat(this.program.send("POST", Program.SCORES, "", "Content-Type", "application/json")
			.isProblem(400)
			.json()
			.at("/detail")
			.asString()).isEqualTo("The body is empty.");
		this.program
			.send("POST", Program.SCORES, BodyPublishers.ofByteArray(new byte[] { '{', '"', (byte) 0xC3, '"', '}' }),
					"Content-Type", "application/json")
			.isProblem(400);
		this.program.scores("{\"a\u0000\": 1}").isProblem(400);
	}

	@Test
	void takesSixteenMebibytes() {
		String spaces = " ".repeat(JsonBody.MOST_BYTES - 2);
		assertThat(this.program.scores("{" + spaces + "}").isProblem(400).json().has("errors")).isTrue();
		this.program.scores("{" + spaces + " }").isProblem(413);
		byte[] large = ("{" + spaces + " }").getBytes(StandardCharsets.US_ASCII);
		this.program
			.send("POST", Program.SCORES, BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)),
					"Content-Type", "application/json")
			.isProblem(413);
	}

	@Test
	void saysThatABodyBreaksOff(CapturedOutput output) throws IOException {
		for (String rest : List.of("Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n",
				"Transfer-Encoding: chunked\r\n\r\n2\r\n{}", "Transfer-Encoding: chunked\r\n\r\n2\r\n{}nothing\r\n",
				"Content-Length: 100\r\n\r\n{")) {
			String answer = sendRaw(rest);
			assertThat(answer).as(rest).startsWith("HTTP/1.1 400").doesNotContain("Exception");
		}
		assertThat(output.getAll()).doesNotContain("A program's request failed");
	}

	@Test
	void refusesWhatCannotBeRead() {
		MockHttpServletRequest broken = new MockHttpServletRequest() {
			@Override
			public ServletInputStream getInputStream() {
				return new DelegatingServletInputStream(InputStream.nullInputStream()) {
					@Override
					public int read(byte[] into, int from, int length) throws IOException {
						throw new IOException("Connection reset");
					}
				};
			}
		};
		assertThatExceptionOfType(BodyRefused.class).isThrownBy(() -> JsonBody.read(broken))
			.withMessage("The body cannot be read.");
	}

	/** Sends a request that ends before its body does. */
	private String sendRaw(String rest) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.stage.port())) {
			socket.setSoTimeout(60_000);
			socket.getOutputStream()
				.write(("POST " + Program.SCORES + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
						+ "Content-Type: application/json\r\nAuthorization: Bearer " + this.token + "\r\n" + rest)
					.getBytes(StandardCharsets.US_ASCII));
			socket.shutdownOutput();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void takesJsonAndAnswersJson() {
		for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded",
				"multipart/form-data; boundary=x", "multipart/form-data", "multipart/mixed",
				"application/json-patch+json", "nonsense")) {
			this.program.send("POST", Program.SCORES, "{}", "Content-Type", type).isProblem(415);
		}
		this.program.send("POST", Program.SCORES, "{}").isProblem(415);
		this.program.send("POST", Program.SCORES, "{}", "Content-Type", "application/json", "Content-Encoding", "gzip")
			.isProblem(415);
		this.program.send("POST", Program.SCORES, "{}", "Content-Type", "application/json", "Accept", "text/html")
			.isProblem(406);
		this.program.send("POST", Program.SCORES, "{}", "Content-Type", "application/json", "Accept", "not a type")
			.isProblem(406);
		this.program
			.send("POST", Program.SCORES, "{}", "Content-Type", "application/json; charset=utf-8", "Accept", "*/*")
			.isProblem(400);
	}

	@Test
	void answersOtherAddressesAndMethodsByAProblem() {
		for (String method : List.of("GET", "PUT", "DELETE", "PATCH", "HEAD")) {
			Program.Answer answer = this.program.send(method, Program.SCORES, "");
			assertThat(answer.status()).as(method).isEqualTo(405);
			assertThat(answer.header("Allow")).isEqualTo("POST");
			assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		}
		for (String path : List.of("/api/v1/nothing", "/api/v1/", "/api/v2/scores", "/api/v1/scores/", "/api/x",
				"/api/v1/scores.json", "/api/v1/openapi.yaml", "/api", "/%61pi", "/%61pi/v1/nothing")) {
			this.program.get(path).isProblem(404);
			Program.stranger(this.stage.port()).get(path).isProblem(401);
		}
		for (String path : List.of("/api/v1//scores", "/api/v1/scores;x=1", "/api/v1/%2e%2e/", "/api/v1/scores%00",
				"/api/%2fx", "/api/v1/scores%5c")) {
			this.program.get(path).isProblem(400);
			Program.stranger(this.stage.port()).get(path).isProblem(400);
		}
		assertThat(this.program.send("POST", "/api/v1/openapi.json", "{}", "Content-Type", "application/json")
			.isProblem(405)
			.header("Allow")).contains("GET");
	}

}
