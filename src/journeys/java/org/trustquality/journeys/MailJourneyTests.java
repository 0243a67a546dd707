package org.trustquality.journeys;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a pasted list to closing through a real mail server: the governance professional
 * at a desk, a trustee who knows nothing but her e-mails on a phone.
 */
@Journey
class MailJourneyTests {

	private static final String ABE = "abe.north@post.example.org";

	private static final String LATE = "lou.north@post.example.org";

	private static final String LIST = "Paste the list, one person a line";

	private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

	@RegisterExtension
	final Windows windows = new Windows();

	private BrowserVisitor desk;

	private BrowserVisitor phone;

	private Organiser helen;

	private String assessment;

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
	void aBoardIsInvitedByMailAndAnswers() {
		givenAnAssessmentIsSetUp();
		whenNineLinesArePastedOfWhichTwoAreWrong();
		thenBothAreNamedAndMended();
		whenItOpensAndTheTrusteeOpensHerMail();
		thenTheCodeFromHerMailSignsHerIn();
		whenSheAnswersAFewAndStops();
		thenAReminderLeadsHerBackAndSheFinishes();
		whenSomebodyJoinsLate();
		thenMoreTimeIsToldToEverybody();
		whenItCloses();
	}

	private void givenAnAssessmentIsSetUp() {
		this.desk = this.windows.desktop();
		this.helen = new Organiser(this.desk);
		this.desk.signInAs("Helen Marsh");
		this.desk.follow("Saltmarsh School Trust");
		this.desk.follow("Set up an assessment");
		this.assessment = this.helen.setUp();
	}

	private void whenNineLinesArePastedOfWhichTwoAreWrong() {
		this.desk.follow("Add several people");
		this.desk.type(LIST, list("Eve North, eve.north", "Fay North; fay@@example.org"));
		this.desk.press("Add everyone");
	}

	private void thenBothAreNamedAndMended() {
		assertThat(this.desk.textsOf(".govuk-error-summary li")).hasSize(2);
		this.desk.type(LIST, list("Eve North, eve.north@post.example.org", "Fay North; fay.north@post.example.org"));
		this.desk.press("Add everyone");
		assertThat(this.desk.text()).contains("9 added");
	}

	private static String list(String fifth, String sixth) {
		return String.join("\n", "Abe North, " + ABE, "Bea North <bea.north@post.example.org>",
				"Cat North\tcat.north@post.example.org\tvice-chair", "\"North, Dan\", dan.north@post.example.org",
				fifth, sixth, "Gus North, gus.north@post.example.org", "Hal North, hal.north@post.example.org, trustee",
				"Ida North, ida.north@post.example.org");
	}

	private void whenItOpensAndTheTrusteeOpensHerMail() {
		this.helen.open();
		this.phone = this.windows.phone();
		this.phone.open(link(mail(ABE, "your view is asked for")));
		assertThat(this.phone.text()).contains("Saltmarsh School Trust");
		this.phone.press("Send me a code");
	}

	private void thenTheCodeFromHerMailSignsHerIn() {
		Matcher code = Pattern.compile("\\b[2-9A-Z]{4} [2-9A-Z]{4}\\b").matcher(mail(ABE, "code"));
		assertThat(code.find()).isTrue();
		this.phone.type("Code", code.group().toLowerCase(java.util.Locale.ROOT));
		this.phone.press("Sign in");
		this.phone.press("Start now");
	}

	private void whenSheAnswersAFewAndStops() {
		abe().answerOneAndStop(Dimensions.TITLES.get(0));
		assertThat(this.phone.text()).contains("1 of 33 answered");
	}

	private void thenAReminderLeadsHerBackAndSheFinishes() {
		this.desk.open(this.assessment);
		this.desk.follow("Remind everyone who has not finished");
		this.desk.press("Send the reminders");
		this.phone.open(link(mail(ABE, "please answer by")));
		Dimensions.TITLES.forEach(abe()::answerPart);
		abe().send();
	}

	private Respondent abe() {
		return new Respondent(this.phone, "Abe North", this.assessment, (indicator) -> "3");
	}

	private void whenSomebodyJoinsLate() {
		this.desk.open(this.assessment);
		this.desk.follow("Add a person");
		this.desk.type("Name", "Lou North");
		this.desk.type("E-mail address", LATE);
		this.desk.press("Add");
		BrowserVisitor late = this.windows.phone();
		late.open(link(mail(LATE, "your view is asked for")));
		assertThat(late.text()).contains("Send me a code");
	}

	private void thenMoreTimeIsToldToEverybody() {
		this.desk.open(this.assessment);
		this.desk.follow("Give people more time");
		this.desk.type("Why?", "Half term came in between");
		this.desk.press("Give more time and tell everyone");
		assertThat(mail(ABE, "there is more time")).contains("Half term came in between.", "Your answers are in.");
		assertThat(mail(LATE, "there is more time")).contains("Please answer by then.");
	}

	private void whenItCloses() {
		this.desk.open(this.assessment);
		this.helen.close();
		this.desk.follow("See the results");
		assertThat(this.desk.text()).contains("Too few answers for results");
	}

	private static String link(String mail) {
		Matcher link = Pattern.compile("http://localhost:\\d+(/invitations/\\S+)").matcher(mail);
		assertThat(link.find()).as(mail).isTrue();
		return link.group(1);
	}

	private static String mail(String address, String subject) {
		return new Mailbox(MAIL).text(address, subject);
	}

}
