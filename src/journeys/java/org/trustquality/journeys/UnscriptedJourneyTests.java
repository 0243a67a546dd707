package org.trustquality.journeys;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trustquality.journeys.BrowserVisitor.SeenPage;

import static org.assertj.core.api.Assertions.assertThat;

/** A trustee answers in full in a browser that runs no JavaScript. */
@Journey
class UnscriptedJourneyTests {

	private static final int MOST_PAGES = 50;

	private static final int MOST_BYTES = 20 * 1024;

	@RegisterExtension
	final Windows windows = new Windows();

	private BrowserVisitor window;

	private Respondent ruth;

	private List<SeenPage> response;

	@Test
	void aTrusteeAnswersWithoutJavaScript() {
		givenAnOpenAssessment();
		whenSheStarts();
		thenAForgottenChoiceIsAskedForAgain();
		whenSheAnswersEverythingAndSendsIt();
		thenItTookFewAndSmallPages();
		thenSheCanReadHerOwnCopy();
	}

	private void givenAnOpenAssessment() {
		String assessment = new Organiser(this.windows.noBrowser()).openAssessment();
		this.window = this.windows.withoutScript();
		this.ruth = new Respondent(this.window, "Ruth Ellison", assessment, (indicator) -> "3");
	}

	private void whenSheStarts() {
		this.ruth.start();
	}

	private void thenAForgottenChoiceIsAskedForAgain() {
		this.window.follow(Dimensions.TITLES.get(0));
		this.window.press("Continue");
		assertThat(this.window.shown().status()).isEqualTo(400);
		assertThat(this.window.title()).startsWith("Error: ");
		assertThat(this.window.text()).contains("Choose a level, \"Not sure\" or \"Not applicable\"");
	}

	private void whenSheAnswersEverythingAndSendsIt() {
		this.ruth.answerRestOfPart();
		Dimensions.TITLES.subList(1, 5).forEach(this.ruth::answerPart);
		this.ruth.send();
		this.response = this.window.seen()
			.stream()
			.filter((page) -> page.path().startsWith(this.ruth.assessment() + "/response"))
			.toList();
	}

	private void thenItTookFewAndSmallPages() {
		int largest = this.response.stream().mapToInt(SeenPage::bytes).max().orElseThrow();
		int sum = this.response.stream().mapToInt(SeenPage::bytes).sum();
		System.out.printf("A whole response: %d pages, one error included; largest %,d bytes, together %,d bytes%n",
				this.response.size(), largest, sum);
		assertThat(this.response).hasSizeLessThanOrEqualTo(MOST_PAGES).allMatch((page) -> page.bytes() < MOST_BYTES);
	}

	private void thenSheCanReadHerOwnCopy() {
		this.window.follow("Print or read a copy of your answers");
		assertThat(this.window.text()).contains("A copy of your answers", "Only you can open this page");
		assertThat(this.window.textsOf("main dd")).hasSize(33).containsOnly("3 Partly in place");
	}

}
