package org.trustquality.access.token;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.Visitor;
import org.trustquality.access.People;
import org.trustquality.access.RandomToken;
import org.trustquality.api.Program;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who gets in with a token, and who does not. */
@DemonstratedApplication
@ExtendWith(OutputCaptureExtension.class)
class BearerTokenTests {

	private static final TokenPlan PLAN = new TokenPlan("Tests", List.of(TokenScope.SCORES), Duration.ofDays(1));

	@Autowired
	private Stage stage;

	@Autowired
	private AccessTokens tokens;

	@Autowired
	private People people;

	@Autowired
	private BearerTokens bearers;

	private String token = "";

	@BeforeEach
	void make() {
		this.stage.forgetLimits();
		this.token = this.tokens.renew(this.people.get(this.stage.person(Stage.JOAN)), PLAN).reveal();
	}

	@Test
	void letsNobodyInWithoutATokenThatWorks() {
		assertThat(open(program())).as("planted: the right token works").isTrue();
		Map<String, String> before = this.stage.checksums();
		List<String> wrong = new ArrayList<>(List.of("", "tq_", this.token.substring(0, this.token.length() - 1),
				this.token.substring(1), this.token.substring(3), this.token + "A", this.token + "%00",
				this.token.toUpperCase(Locale.ROOT), this.token.toLowerCase(Locale.ROOT), swapCase(this.token),
				"TQ_" + this.token.substring(3), "tq_" + org.trustquality.access.Digest.of(this.token),
				org.trustquality.access.Digest.of(this.token), this.token + " " + this.token, "\"" + this.token + "\"",
				"' or '1'='1", "x".repeat(6000)));
		SecureRandom random = new SecureRandom();
		for (int guess = 0; guess < 200; guess++) {
			StringBuilder near = new StringBuilder(this.token);
			int place = 3 + random.nextInt(43);
			near.setCharAt(place, (near.charAt(place) == 'A') ? 'B' : 'A');
			wrong.add(near.toString());
			wrong.add("tq_" + RandomToken.fresh());
		}
		int tried = 0;
		for (String guess : wrong) {
			if (tried++ % 100 == 0) {
				this.stage.forgetLimits();
			}
			Program.Answer answer = Program.with(this.stage.port(), guess).scores("{}").isProblem(401);
			assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer realm=").contains("invalid_token");
			assertThat(answer.json().path("detail").asString())
				.isEqualTo("The token is unknown, has expired or was revoked.");
		}
		assertThat(this.stage.checksums()).isEqualTo(before);
		System.out.println("Tokens guessed, cut and changed: requests=" + tried + ", let in=0");
	}

	@Test
	void isAskedForHoweverThePathIsSpelt() {
		Program wrong = Program.with(this.stage.port(), "tq_x");
		for (String path : List.of("/api", "/%61pi", "/%61pi/v1/scores", "/ap%69/v1/scores", "/api/v1/%73cores")) {
			wrong.get(path).isProblem(401);
			wrong.send("POST", path, "{}", "Content-Type", "application/json").isProblem(401);
			Program.stranger(this.stage.port()).get(path).isProblem(401);
		}
		program().send("POST", "/%61pi/v1/scores", "{", "Content-Type", "application/json").isProblem(400);
		program().send("POST", "/%61pi/v1/scores", "{}", "Content-Type", "text/plain").isProblem(415);
	}

	@Test
	void isNeverPassedOverInSilence() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/elsewhere");
		request.addHeader("Authorization", "Bearer tq_x");
		BearerTokenFilter unanswered = new BearerTokenFilter(this.bearers, (asked, answer, handler, refused) -> null);
		assertThatExceptionOfType(BadCredentialsException.class)
			.isThrownBy(() -> unanswered.doFilter(request, new MockHttpServletResponse(), new MockFilterChain()));
	}

	private static String swapCase(String text) {
		return text.chars()
			.map((c) -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	@Test
	void readsTheTokenFromItsHeaderOnly() {
		int port = this.stage.port();
		Program.Answer missing = Program.stranger(port).scores("{}").isProblem(401);
		assertThat(missing.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"Trust Quality\"");
		for (String place : List.of("?access_token=", "?token=", "?authorization=Bearer%20")) {
			Program.stranger(port)
				.send("POST", Program.SCORES + place + this.token, "{}", "Content-Type", "application/json")
				.isProblem(401);
		}
		Program.stranger(port)
			.send("POST", Program.SCORES, "access_token=" + this.token, "Content-Type",
					"application/x-www-form-urlencoded")
			.isProblem(401);
		Program.saying(port, "Cookie", "access_token=" + this.token + "; SESSION=" + this.token)
			.scores("{}")
			.isProblem(401);
		Program.saying(port, "X-Api-Key", this.token).scores("{}").isProblem(401);
		for (String header : List.of("Basic " + this.token, this.token, "Token " + this.token, "Bearer" + this.token,
				"Bearer", "Bearer ", "Bearer  ", "Bearer, " + this.token)) {
			Program.saying(port, "Authorization", header).scores("{}").isProblem(401);
		}
		Program.saying(port, "Authorization", "Bearer " + this.token, "Authorization", "Bearer x")
			.scores("{}")
			.isProblem(401);
		Program.saying(port, "Authorization", "bearer " + this.token).scores("{}").isProblem(400);
	}

	@Test
	void givesASignedInBrowserNothing() {
		Visitor joan = this.stage.as(Stage.JOAN);
		Visitor.Page page = joan.send("POST", Program.SCORES, "application/json", "{}");
		assertThat(page.status()).isEqualTo(401);
		assertThat(page.header("Set-Cookie")).isEmpty();
		assertThat(joan.get("/account").status()).as("and is not signed out by it").isEqualTo(200);
		assertThat(Program.with(this.stage.port(), this.token).get("/account").header("Location"))
			.as("nor the other way")
			.endsWith("/sign-in");
	}

	@Test
	void stopsAtTheNextRequestOnceItExpiresOrIsRevoked() {
		assertThat(open(program())).isTrue();
		this.stage.superuser()
			.sql("update access_tokens set expires_at = now() - interval '1 second', made_at = now() - interval '1 day'")
			.update();
		program().scores("{}").isProblem(401);
		this.stage.superuser().sql("update access_tokens set expires_at = now() + interval '1 hour'").update();
		assertThat(open(program())).isTrue();
		this.tokens.of(this.stage.person(Stage.JOAN))
			.forEach((each) -> this.tokens.revoke(this.stage.person(Stage.JOAN), each.id()));
		program().scores("{}").isProblem(401);
	}

	@Test
	void needsTheScope() {
		this.stage.superuser().sql("alter table access_tokens drop constraint access_tokens_scopes_check").update();
		try {
			this.stage.superuser().sql("update access_tokens set scopes = '{OTHER}'").update();
			program().scores("{}").isProblem(403);
			assertThat(program().scores("{}").header("WWW-Authenticate")).contains("insufficient_scope");
		}
		finally {
			this.stage.superuser()
				.sql("update access_tokens set scopes = '{SCORES}' where scopes = '{OTHER}'")
				.update();
			this.stage.superuser().sql("""
					alter table access_tokens add constraint access_tokens_scopes_check
					check (cardinality(scopes) > 0 and scopes <@ array['SCORES'])""").update();
		}
		assertThat(open(program())).isTrue();
	}

	@Test
	void endsWithItsPerson() {
		UUID joan = this.stage.person(Stage.JOAN);
		this.stage.superuser()
			.sql("update people set merged_into = ? where person_id = ?")
			.params(this.stage.person(Stage.HELEN), joan)
			.update();
		program().scores("{}").isProblem(401);
		this.stage.superuser().sql("update people set merged_into = null where person_id = ?").param(joan).update();
		assertThat(open(program())).isTrue();
	}

	@Test
	void isOfNoUseToSomebodyWhoHasLeftEveryTrust() {
		UUID left = UUID.randomUUID();
		this.stage.superuser()
			.sql("insert into people (person_id, name, email, invented) values (?, 'Ida Crowe', ?, false)")
			.params(left, left + "@example.org")
			.update();
		String theirs = this.tokens.renew(this.people.get(left), PLAN).reveal();
		Program.with(this.stage.port(), theirs).scores("{}").isProblem(401);
		this.stage.superuser()
			.sql("insert into memberships (trust_id, person_id, role) select trust_id, ?, 'TRUSTEE' from trusts where name = ?")
			.params(left, Stage.SALTMARSH)
			.update();
		assertThat(open(Program.with(this.stage.port(), theirs))).isTrue();
		this.stage.superuser().sql("delete from memberships where person_id = ?").param(left).update();
		Program.with(this.stage.port(), theirs).scores("{}").isProblem(401);
	}

	@Test
	void isLimitedByTokenAndByNetwork() {
		assertThat(untilRefused(program()).isProblem(429).header("Retry-After")).matches("[1-9]\\d*");
		String another = this.tokens.renew(this.people.get(this.stage.person(Stage.HELEN)), PLAN).reveal();
		assertThat(open(Program.with(this.stage.port(), another))).as("another token").isTrue();
		untilRefused(Program.with(this.stage.port(), "tq_x")).isProblem(429);
		untilRefused(Program.with(this.stage.port(), another)).isProblem(429);
		this.stage.forgetLimits();
		assertThat(open(program())).isTrue();
	}

	/** A limit fills again meanwhile, the faster the slower the machine is. */
	private static Program.Answer untilRefused(Program program) {
		return Stream.generate(() -> program.scores("{}"))
			.limit(2000)
			.filter((answer) -> answer.status() == 429)
			.findFirst()
			.orElseThrow();
	}

	@Test
	void isNeverLogged(CapturedOutput output) {
		program().scores("{}");
		Program.with(this.stage.port(), this.token + "x").scores("{}");
		Program.stranger(this.stage.port()).get(Program.SCORES + "?access_token=" + this.token);
		assertThat(output.getAll()).contains("refused: status=401 person=- ").doesNotContain(this.token);
		assertThat(this.tokens.renew(this.people.get(this.stage.person(Stage.JOAN)), PLAN)).hasToString("tq_...");
	}

	@Test
	void costsFewStatementsAndNoSession() throws Exception {
		program().scores("{}");
		List<String> sent = Statements.of(() -> program().scores("{}")).ofVisitors().statements();
		assertThat(sent).noneMatch((statement) -> statement.contains("sessions"));
		List<String> own = sent.stream().filter((statement) -> !statement.contains("request_limits")).toList();
		System.out.println("A call with a token: statements=" + sent.size() + ", of them for limits="
				+ (sent.size() - own.size()));
		assertThat(own).hasSize(4);
		List<String> strangers = Statements.of(() -> Program.stranger(this.stage.port()).scores("{}"))
			.ofVisitors()
			.statements();
		assertThat(strangers).isEmpty();
	}

	private Program program() {
		return Program.with(this.stage.port(), this.token);
	}

	/** A body without content is refused after the token was taken. */
	private static boolean open(Program program) {
		return program.scores("{}").status() == 400;
	}

}
