package org.trustquality.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From what a board agreed in its meeting to three actions: suggested, owned, chosen,
 * listed in an e-mail on Monday, and followed until one is done.
 */
@Journey
class ActionsJourneyTests {

	private static final String OWNER = "Priya Sanderson";

	private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

	@RegisterExtension
	final Windows windows = new Windows();

	@Autowired
	private JdbcClient jobs;

	private String assessment;

	private BrowserVisitor chair;

	private BrowserVisitor owner;

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry properties) {
		MAIL.start();
		properties.add("spring.mail.host", () -> "127.0.0.1");
		properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
	}

	@AfterAll
	static void stop() {
		MAIL.stop();
	}

	@Test
	void aBoardTakesThreeActionsAndFollowsThem() {
		givenABoardThatHasAnswered();
		whenItAgreesThreeLevels();
		whenItAddsAnActionToEachFromASuggestion();
		whenItChoosesThree();
		thenTheOwnerIsToldOnMonday();
		whenTheGovernanceProfessionalNotesThatOneIsDone();
		thenTheOwnerSeesItAndStopsTheMail();
	}

	private void givenABoardThatHasAnswered() {
		this.assessment = Organiser.answeredAssessment(this.windows);
	}

	private void whenItAgreesThreeLevels() {
		this.chair = this.windows.desktop();
		this.chair.signInAs("Margaret Osei");
		this.chair.followTo(this.assessment + "/meeting");
		this.chair.followFirst("main a[href*='/meeting/indicators/']");
		for (int agreed = 0; agreed < 3; agreed++) {
			this.chair.choose("level", "2");
			this.chair.type("Why?", "We looked at the figures together");
			this.chair.press("Record and go on");
		}
	}

	private void whenItAddsAnActionToEachFromASuggestion() {
		this.chair.open(this.assessment + "/meeting");
		this.chair.follow("What the board does about it: three actions");
		assertThat(this.chair.text()).contains("0 of 3 chosen", "asked to choose three");
		for (int added = 0; added < 3; added++) {
			this.chair.follow("Add an action");
			assertThat(this.chair.text()).contains("Act: ", "Find out locally: ", "suggestions: research");
			List<String> suggestions = this.chair.addresses("a[href*='suggestion=" + added + "']");
			assertThat(suggestions).isNotEmpty();
			this.chair.unfold("a[href='" + suggestions.get(0) + "']");
			assertThat(this.chair.text()).contains("(research");
			this.chair.followTo(suggestions.get(0));
			fillIn();
		}
	}

	private void fillIn() {
		LocalDate due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(10);
		this.chair.select("Somebody with a role in this trust", OWNER);
		this.chair.type("Day", Integer.toString(due.getDayOfMonth()));
		this.chair.type("Month", Integer.toString(due.getMonthValue()));
		this.chair.press("Add the action");
		assertThat(this.chair.title()).startsWith("Error: ");
		this.chair.type("Year", Integer.toString(due.getYear()));
		this.chair.type("How will the board know that it worked?", "Every trustee has seen it");
		this.chair.press("Add the action");
	}

	private void whenItChoosesThree() {
		for (int chosen = 1; chosen <= 3; chosen++) {
			this.chair.followFirst("form:has(input[name='chosen'][value='true']) button");
			assertThat(this.chair.text()).contains(chosen + " of 3 chosen");
		}
		assertThat(this.chair.textsOf("form:has(input[value='true'])")).isEmpty();
	}

	private void thenTheOwnerIsToldOnMonday() {
		this.jobs.sql("update scheduled_tasks set execution_time = now() where task_name = 'mail-action-digests'")
			.update();
		String mail = new Mailbox(MAIL).text("priya.sanderson@invented.example", "This week: you own 3 open actions");
		assertThat(mail.replaceAll("\\s+", " ")).contains("(Not started, due in 10 days)", "/account/digest");
		Matcher link = Pattern.compile("http://localhost:\\d+(/trusts/\\S+/actions)").matcher(mail);
		assertThat(link.find()).as(mail).isTrue();
		this.owner = this.windows.phone();
		this.owner.signInAs(OWNER);
		this.owner.open(link.group(1));
		assertThat(this.owner.text()).contains("0 of 3 done", "due in 10 days", OWNER);
	}

	private void whenTheGovernanceProfessionalNotesThatOneIsDone() {
		BrowserVisitor helen = this.windows.phone();
		helen.signInAs("Helen Marsh");
		helen.follow("Brackenwell Learning Trust");
		helen.follow("Actions");
		helen.followFirst(".tq-card h3 a");
		helen.follow("Add a note or change the status");
		helen.press("Add the note");
		assertThat(helen.title()).startsWith("Error: ");
		helen.choose("status", "DONE");
		helen.type("What has happened?", "Every trustee has seen it.\nThe minutes say so.");
		helen.press("Add the note");
		assertThat(helen.text()).contains("The note is added.", "Done", "The minutes say so.", "Helen Marsh");
		helen.follow("Change what it says, its owner or its date");
		helen.type("Or another name", "The committee");
		helen.press("Save the action");
		assertThat(helen.title()).startsWith("Error: ");
	}

	private void thenTheOwnerSeesItAndStopsTheMail() {
		this.owner.follow("Actions");
		assertThat(this.owner.text()).contains("1 of 3 done", "Done: 1");
		this.owner.follow("Actions and what moved since");
		assertThat(this.owner.text()).contains("does not say that one caused the other");
		this.owner.follow("Your account");
		this.owner.follow("Stop the weekly e-mail, or get it again");
		this.owner.press("Stop the weekly e-mail");
		assertThat(this.owner.text()).contains("You do not get this e-mail.");
		this.chair.open(this.assessment + "/actions/carried");
		assertThat(this.chair.text()).contains("Nothing of an earlier year counts here until somebody confirms it.");
	}

}
