package org.trustquality.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The governance professional asks many people at once, mends what was wrong, and looks
 * after those who have not answered; once at a large screen, once on a phone.
 */
@Journey
class AskingJourneyTests {

	private static final String LIST = "Paste the list, one person a line";

	@RegisterExtension
	final Windows windows = new Windows();

	private BrowserVisitor window;

	private String assessment;

	private String at;

	private String surname;

	private int asked;

	@Test
	void asksAtALargeScreen() {
		this.window = this.windows.desktop();
		this.at = "@desk.example.org";
		this.surname = "Desk";
		asks();
	}

	@Test
	void asksOnAPhone() {
		this.window = this.windows.phone();
		this.at = "@phone.example.org";
		this.surname = "Phone";
		asks();
	}

	private void asks() {
		givenSheHasSetUpAnAssessment();
		whenSheAddsNineLinesOfWhichTwoAreWrong();
		thenTheTwoAreNamedAndNobodyIsAdded();
		whenSheMendsThem();
		whenSheReadsWhatEachPersonGetsAndOpens();
		whenSheCorrectsAnAddress();
		whenSheTakesSomebodyOff();
		whenSheRemindsEveryone();
		whenSheGivesMoreTime();
		thenALinkThatIsNotWholeLeadsNowhere();
	}

	private void givenSheHasSetUpAnAssessment() {
		Organiser helen = new Organiser(this.window);
		this.window.signInAs("Helen Marsh");
		this.window.follow("Saltmarsh School Trust");
		this.window.follow("Set up an assessment");
		this.assessment = helen.setUp();
		helen.addBoard();
		this.asked = this.window.textsOf("tbody th").size() + 9;
	}

	private void whenSheAddsNineLinesOfWhichTwoAreWrong() {
		this.window.follow("Add several people");
		this.window.type(LIST, list("Dee, dee.lane", "Eli, eli@@example.org"));
		this.window.press("Add everyone");
	}

	private void thenTheTwoAreNamedAndNobodyIsAdded() {
		assertThat(this.window.shown().status()).isEqualTo(400);
		assertThat(this.window.title()).startsWith("Error: ");
		assertThat(this.window.textsOf(".govuk-error-summary li")).hasSize(2)
			.satisfies((messages) -> assertThat(messages.get(0)).startsWith("Line 5: "))
			.satisfies((messages) -> assertThat(messages.get(1)).startsWith("Line 6: "));
	}

	private void whenSheMendsThem() {
		this.window.type(LIST, list("Dee, dee.lane" + this.at, "Eli, eli" + this.at));
		this.window.press("Add everyone");
		assertThat(this.window.path()).isEqualTo(this.assessment);
		assertThat(this.window.text()).contains(this.asked + " added", "kim.lane" + this.at);
	}

	private String list(String fifth, String sixth) {
		return String.join("\n", "Name, E-mail, Role", "Abe " + this.surname + ", abe.lane" + this.at,
				"Bea <bea.lane" + this.at + ">", "\"Lane, Cat\"; cat.lane" + this.at + "; vice-chair", fifth, sixth,
				"Flo " + this.surname + "\tflo.lane" + this.at, "Gus, gus.lane" + this.at + ", trustee",
				"Jan, jan.lane" + this.at, "Kim, kim.lane" + this.at);
	}

	private void whenSheReadsWhatEachPersonGetsAndOpens() {
		this.window.follow("Check and open the assessment");
		assertThat(this.window.text()).contains(this.asked + " people get", "This is what each person gets",
				"Give your view");
		this.window.press("Open the assessment and send the invitations");
		assertThat(this.window.text()).contains("0 of " + this.asked + " have submitted.");
	}

	private void whenSheCorrectsAnAddress() {
		this.window.follow("Send again or change Abe " + this.surname);
		this.window.follow("Correct the e-mail address");
		this.window.press("Correct the address");
		assertThat(this.window.shown().status()).isEqualTo(400);
		this.window.type("Right e-mail address", "abraham.lane" + this.at);
		this.window.press("Correct the address");
		assertThat(this.window.text()).contains("abraham.lane" + this.at, "Removed: Abe " + this.surname);
	}

	private void whenSheTakesSomebodyOff() {
		this.window.follow("Send again or change Flo " + this.surname);
		this.window.press("Send the invitation again");
		this.window.follow("Take this person off the assessment");
		this.window.press("Take off");
		assertThat(this.window.text()).contains("0 of " + (this.asked - 1) + " have submitted.");
	}

	private void whenSheRemindsEveryone() {
		this.window.follow("Remind everyone who has not finished");
		assertThat(this.window.text()).contains((this.asked - 1) + " people get",
				"You have not started to answer yet.");
		this.window.press("Send the reminders");
		this.window.follow("Remind everyone who has not finished");
		assertThat(this.window.text()).contains("There is nobody to remind now.");
	}

	private void whenSheGivesMoreTime() {
		this.window.open(this.assessment);
		this.window.follow("Give people more time");
		this.window.press("Give more time and tell everyone");
		assertThat(this.window.textsOf(".govuk-error-summary li"))
			.containsExactly("Enter a reason; everyone who is asked will read it");
		this.window.type("Why?", "Half term came in between.");
		this.window.press("Give more time and tell everyone");
		assertThat(this.window.text()).contains("Reason for more time: Half term came in between.");
	}

	private void thenALinkThatIsNotWholeLeadsNowhere() {
		this.window.open("/invitations/" + this.assessment.split("/")[2] + "/AbC");
		assertThat(this.window.shown().status()).isEqualTo(404);
		assertThat(this.window.text()).contains("This link does not lead anywhere now");
	}

}
