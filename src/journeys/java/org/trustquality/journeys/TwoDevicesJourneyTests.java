package org.trustquality.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One person changes the same answer on two devices, and neither change is lost unseen.
 */
@Journey
class TwoDevicesJourneyTests {

	private static final String FIRST_INDICATOR = "/response/indicators/QE-1.1";

	@RegisterExtension
	final Windows windows = new Windows();

	private String assessment;

	private BrowserVisitor laptop;

	private BrowserVisitor phone;

	@Test
	void keepsWhatWasChosenHere() {
		givenTheSameAnswerOpenOnTwoDevices();
		whenBothSendAnAnswer();
		thenThePhoneShowsBothAnswers();
		whenThePhonePresses("Keep what I chose here");
		thenStoredIs("2");
	}

	@Test
	void keepsWhatIsStored() {
		givenTheSameAnswerOpenOnTwoDevices();
		whenBothSendAnAnswer();
		thenThePhoneShowsBothAnswers();
		whenThePhoneFollows("Keep what is stored");
		thenStoredIs("4");
	}

	private void givenTheSameAnswerOpenOnTwoDevices() {
		this.assessment = new Organiser(this.windows.noBrowser()).openAssessment();
		this.laptop = this.windows.desktop();
		tom(this.laptop).start();
		this.phone = this.windows.phone();
		tom(this.phone).signIn();
		this.laptop.open(this.assessment + FIRST_INDICATOR);
		this.phone.open(this.assessment + FIRST_INDICATOR);
	}

	private void whenBothSendAnAnswer() {
		this.laptop.choose("choice", "4");
		this.laptop.press("Continue");
		this.phone.choose("choice", "2");
		this.phone.press("Continue");
	}

	private void thenThePhoneShowsBothAnswers() {
		assertThat(this.phone.shown().status()).isEqualTo(409);
		assertThat(this.phone.textsOf("main dd")).containsExactly("2 Starting", "4 Established");
	}

	private void whenThePhonePresses(String button) {
		this.phone.press(button);
		assertThat(this.phone.path()).endsWith("QE-2.1");
	}

	private void whenThePhoneFollows(String link) {
		this.phone.follow(link);
		assertThat(this.phone.path()).endsWith("QE-2.1");
	}

	private void thenStoredIs(String level) {
		this.laptop.open(this.assessment + FIRST_INDICATOR);
		assertThat(this.laptop.isChosen("choice", level)).isTrue();
	}

	private Respondent tom(Visitor visitor) {
		return new Respondent(visitor, "Tom Ashworth", this.assessment, (indicator) -> "3");
	}

}
