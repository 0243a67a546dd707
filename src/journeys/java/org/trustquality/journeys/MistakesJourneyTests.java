package org.trustquality.journeys;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** A trustee on a phone leaves things out, is told so, and loses nothing. */
@Journey
class MistakesJourneyTests {

	@RegisterExtension
	final Windows windows = new Windows();

	private BrowserVisitor phone;

	private String assessment;

	@BeforeEach
	void givenATrusteeWhoHasStarted() {
		this.assessment = new Organiser(this.windows.noBrowser()).openAssessment();
		this.phone = this.windows.phone();
		new Respondent(this.phone, "Amina Shah", this.assessment, (indicator) -> "3").start();
	}

	@Test
	void asksWhyAnIndicatorDoesNotApply() {
		this.phone.follow(Dimensions.TITLES.get(0));
		this.phone.choose("choice", "not-applicable");
		this.phone.press("Continue");
		thenItSays("Say in a few words why this does not apply to your trust");
		assertThat(this.phone.isChosen("choice", "not-applicable")).isTrue();
	}

	@Test
	void asksWhetherAPartIsCompleted() {
		this.phone.open(this.assessment + "/response/dimensions/QE");
		this.phone.press("Continue");
		thenItSays("Say whether you have completed this part");
	}

	@Test
	void doesNotSendWhatIsIncomplete() {
		this.phone.follow("Check and send your answers");
		this.phone.press("Send my answers");
		thenItSays("Nothing was sent. Answer these first");
		this.phone.followFirst(".govuk-error-summary a");
		assertThat(this.phone.path()).endsWith("/indicators/QE-1.1");
	}

	private void thenItSays(String error) {
		assertThat(this.phone.shown().status()).isEqualTo(400);
		assertThat(this.phone.title()).startsWith("Error: ");
		assertThat(this.phone.textsOf(".govuk-error-summary")).singleElement().asString().contains(error);
	}

}
