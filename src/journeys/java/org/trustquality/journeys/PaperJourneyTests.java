package org.trustquality.journeys;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Colin Draper answers on paper: the governance professional types his form in, and he
 * reads what she typed. Both sit at phones, the narrowest screens.
 */
@Journey
class PaperJourneyTests {

	private static final String COLIN = "Colin Draper";

	private static final String COMMENT = "Seen on a visit in June.";

	@RegisterExtension
	final Windows windows = new Windows();

	private BrowserVisitor window;

	private String assessment;

	@Test
	void aFormIsEnteredOnAPhoneAndReadByWhoWroteIt() {
		givenAnOpenAssessment();
		whenSheNotesThatColinAnswersOnPaper();
		thenHisFormSaysWhoReadsIt();
		thenHeCannotAnswerOnline();
		whenSheEntersTheForm();
		thenItIsInAndMarkedAsPaper();
		thenColinReadsWhatSheTyped();
	}

	private void givenAnOpenAssessment() {
		this.assessment = new Organiser(this.windows.noBrowser()).openAssessment();
		this.window = this.windows.phone();
	}

	private void whenSheNotesThatColinAnswersOnPaper() {
		new Organiser(this.window).signIn();
		this.window.followTo(this.assessment);
		this.window.follow("Answer on paper of " + COLIN);
		assertThat(this.window.text()).contains("is told on the form that you type the answers in and so see them");
		this.window.press(COLIN + " answers on paper");
	}

	private void thenHisFormSaysWhoReadsIt() {
		this.window.follow("Print the paper form");
		assertThat(this.window.text()).contains("Paper form for " + COLIN, "Brackenwell Learning Trust",
				"The governance professional types your answers in, and so sees them.");
		this.window.follow("Back");
	}

	private void thenHeCannotAnswerOnline() {
		BrowserVisitor colin = this.windows.phone();
		colin.signInAs(COLIN);
		assertThat(colin.text()).contains("You answer on paper: your governance professional enters your form.");
		colin.open(this.assessment + "/response");
		assertThat(colin.shown().status()).isEqualTo(409);
		assertThat(colin.text()).contains("You answer on paper", "Nothing has been typed in yet");
	}

	private void whenSheEntersTheForm() {
		this.window.follow("Enter the paper form");
		this.window.press("Start");
		Respondent form = new Respondent(this.window, COLIN, this.assessment,
				(indicator) -> indicator.equals("QE-7.1") ? "-" : "4");
		this.window.follow(Dimensions.TITLES.get(0));
		this.window.type("Comment (optional)", COMMENT);
		form.answerRestOfPart();
		Dimensions.TITLES.subList(1, 5).forEach(form::answerPart);
		assertThat(this.window.text()).contains("You are entering what " + COLIN + " wrote on paper.");
		this.window.follow("Check and send the answers");
		assertThat(this.window.title()).startsWith("Paper form of " + COLIN);
		this.window.press("Send the answers");
	}

	private void thenItIsInAndMarkedAsPaper() {
		assertThat(this.window.text()).contains("The answers of " + COLIN + " are in",
				"Entered from paper by Helen Marsh");
		this.window.follow("Print or read a copy of the answers");
		assertThat(this.window.text()).contains(COMMENT, "All of this is done by a partner.");
		this.window.open(this.assessment);
		assertThat(this.window.text()).contains("On paper, entered");
	}

	private void thenColinReadsWhatSheTyped() {
		BrowserVisitor colin = this.windows.phone();
		colin.signInAs(COLIN);
		colin.followTo(this.assessment + "/response/answers");
		assertThat(colin.text()).contains("typed in from your paper form by Helen Marsh", COMMENT,
				"All of this is done by a partner.", "Not applicable");
		assertThat(colin.textsOf("main form")).isEqualTo(List.of());
	}

}
