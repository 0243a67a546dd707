package org.trustquality.access.watch;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.token.TokenHolder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What concerns security is written down: one line each, with who, what, where and for
 * which trust.
 */
@DemonstratedApplication
class SecurityLogTests {

	private static final Logger LOG = (Logger) LoggerFactory.getLogger(SecurityLog.NAME);

	private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

	@Autowired
	private Stage stage;

	@BeforeEach
	void listen() {
		this.lines.start();
		LOG.addAppender(this.lines);
	}

	@AfterEach
	void stop() {
		LOG.detachAppender(this.lines);
	}

	private List<String> written() {
		return List.copyOf(this.lines.list).stream().map(ILoggingEvent::getFormattedMessage).toList();
	}

	/** A program may have its answer just before the line is written. */
	private List<String> written(int lines) {
		Awaitility.await().until(() -> written().size() >= lines);
		return written();
	}

	@Test
	void tellsWhoSignedInAndOut() {
		UUID priya = this.stage.person(Stage.PRIYA);
		Visitor.as(Stage.PRIYA, this.stage.port()).post("/sign-out");
		assertThat(written()).containsExactly(
				"signed in: person=%s method=DEMONSTRATION network=127.0.0.1".formatted(priya),
				"signed out: person=%s network=127.0.0.1".formatted(priya));
	}

	@Test
	void tellsThatACodeWasWrong() {
		this.stage.forgetLimits();
		Visitor stranger = this.stage.stranger();
		stranger.submit(stranger.get("/sign-in"), "/sign-in", "email", this.stage.email(Stage.PRIYA));
		stranger.post("/sign-in/code", "code", "2222 2222");
		assertThat(written()).containsExactly("code refused: why=wrong network=127.0.0.1");
	}

	@Test
	void tellsWhoTriedTheDoorOfAnotherTrust() {
		Visitor joan = this.stage.as(Stage.JOAN);
		this.lines.list.clear();
		UUID brackenwell = this.stage.trust(Stage.BRACKENWELL);
		joan.get("/trusts/" + brackenwell + "/people");
		joan.post("/trusts/" + brackenwell + "/assessments", "year", "2026");
		String refused = "refused: status=404 person=%s trust=%s method=%s route=%s network=127.0.0.1";
		assertThat(written()).containsExactly(
				refused.formatted(this.stage.person(Stage.JOAN), brackenwell, "GET", "/trusts/{trust}/people"),
				refused.formatted(this.stage.person(Stage.JOAN), brackenwell, "POST", "/trusts/{trust}/assessments"));
	}

	@Test
	void tellsThatAFormWasNotOurs() {
		Visitor joan = this.stage.as(Stage.JOAN);
		this.lines.list.clear();
		joan.postRaw("/account/sessions/others", "");
		this.stage.stranger().postRaw("/sign-in", "email=x");
		assertThat(written()).hasSize(2)
			.allSatisfy((line) -> assertThat(line).startsWith("refused: status=403 person=").contains("method=POST"));
		assertThat(written().get(1)).contains("person=- ");
	}

	@Test
	void tellsOfOneRequestTooMany() {
		Visitor joan = this.stage.as(Stage.JOAN);
		this.stage.forgetLimits();
		String search = joan.get("/framework").location() + "/search";
		this.lines.list.clear();
		Stream.generate(() -> joan.get(search + "?q=board")).limit(200).anyMatch((page) -> page.status() == 429);
		this.stage.forgetLimits();
		assertThat(written())
			.containsExactly("refused: status=429 person=%s trust=- method=GET route=%s network=127.0.0.1"
				.formatted(this.stage.person(Stage.JOAN), "/editions/{edition}/search"));
	}

	/** What a page refuses itself, after the filters, is one line too. */
	@Test
	void tellsOfOneCodeTooMany() {
		Visitor stranger = this.stage.stranger();
		Visitor.Page asked = stranger.get("/sign-in");
		Stream.generate(() -> stranger.submit(asked, "/sign-in", "email", "nobody@example.org"))
			.limit(50)
			.anyMatch((page) -> page.status() == 429);
		this.stage.forgetLimits();
		assertThat(written())
			.containsExactly("refused: status=429 person=- trust=- method=POST route=/sign-in network=127.0.0.1");
	}

	@Test
	void tellsOfAProgramWithoutItsToken() {
		Visitor stranger = this.stage.stranger();
		stranger.send("POST", "/api/v1/scores", "application/json", "{}");
		stranger.send("POST", "/api/v1/scores", "application/json", "{}", "Authorization", "Bearer tq_canary");
		stranger.get("/api/v1/canary");
		String refused = "refused: status=401 person=- trust=- method=%s route=%s network=127.0.0.1";
		assertThat(written(3)).containsExactlyInAnyOrder(refused.formatted("POST", "/api/v1/scores"),
				refused.formatted("POST", "/api/v1/scores"), refused.formatted("GET", "/**"));
	}

	/** Its token is right, but not for this. */
	@Test
	void tellsOfAProgramWithoutItsScope() throws ServletException, IOException {
		UUID joan = this.stage.person(Stage.JOAN);
		TokenHolder holder = new TokenHolder(UUID.randomUUID(), joan, List.of());
		MockHttpServletResponse response = new MockHttpServletResponse();
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(holder, null, List.of()));
		try {
			new RefusalWatch().doFilter(new MockHttpServletRequest("POST", "/api/v1/scores"), response,
					(request, answer) -> ((HttpServletResponse) answer).setStatus(403));
		}
		finally {
			SecurityContextHolder.clearContext();
		}
		assertThat(written()).containsExactly(
				"refused: status=403 person=" + joan + " trust=- method=POST route=none network=127.0.0.1");
	}

	/** Anybody mistypes; icons and old bookmarks would fill the log. */
	@Test
	void passesOverWhatStrangersMistype() {
		Visitor stranger = this.stage.stranger();
		stranger.get("/framwork");
		stranger.get("/trusts/" + this.stage.trust(Stage.BRACKENWELL));
		assertThat(written()).isEmpty();
	}

	@Test
	void writesNothingThatSomebodyTyped() {
		Visitor joan = this.stage.as(Stage.JOAN);
		this.lines.list.clear();
		joan.get("/trusts/canary%0Asigned%20in:%20person=x");
		joan.get("/trusts/canary/people?canary=1");
		joan.send("CANARY", "/account", null, "");
		joan.get("/invitations/canary");
		assertThat(written()).isNotEmpty()
			.allSatisfy((line) -> assertThat(line).doesNotContainIgnoringCase("canary").doesNotContain("\n"));
	}

}
