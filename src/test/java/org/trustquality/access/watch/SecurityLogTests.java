package org.trustquality.access.watch;

import java.util.List;
import java.util.UUID;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

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
