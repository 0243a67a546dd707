package org.trustquality.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The governance professional sets up, makes mistakes and is refused what cannot be done;
 * once at a large screen, once on a phone.
 */
@Journey
class OrganiserJourneyTests {

	@RegisterExtension
	final Windows windows = new Windows();

	private BrowserVisitor window;

	private Organiser helen;

	private String assessment;

	@Test
	void organisesAtALargeScreen() {
		this.window = this.windows.desktop();
		organises();
	}

	@Test
	void organisesOnAPhone() {
		this.window = this.windows.phone();
		organises();
	}

	private void organises() {
		givenSheReadsAboutTheService();
		whenSheSignsIn();
		thenAnEmptySetUpIsAskedForAgain();
		whenSheSetsUpAndAddsTheBoard();
		thenAPersonWithoutNameIsAskedForAgain();
		thenItCannotCloseBeforeItIsOpen();
		whenSheOpensAndClosesIt();
		thenResultsAreHeldBack();
		thenAnUnknownPageIsNotFound();
	}

	private void givenSheReadsAboutTheService() {
		this.window.open("/");
		this.window.follow("Help");
		this.window.follow("Privacy");
		this.window.follow("Accessibility");
		this.window.follow("How the score works");
	}

	private void whenSheSignsIn() {
		this.helen = new Organiser(this.window);
		this.helen.signIn();
	}

	private void thenAnEmptySetUpIsAskedForAgain() {
		this.window.follow("Set up an assessment");
		this.window.press("Save and add people");
		assertThat(this.window.shown().status()).isEqualTo(400);
		assertThat(this.window.title()).startsWith("Error: ");
		assertThat(this.window.textsOf(".govuk-error-summary li")).containsExactly("Choose what the board is asked",
				"Choose who leads the assessment", "Choose how many answers results need");
	}

	private void whenSheSetsUpAndAddsTheBoard() {
		this.assessment = this.helen.setUp();
		this.helen.addBoard();
	}

	private void thenAPersonWithoutNameIsAskedForAgain() {
		this.window.follow("Add a person");
		this.window.type("E-mail address", "nobody");
		this.window.press("Add");
		assertThat(this.window.shown().status()).isEqualTo(400);
		assertThat(this.window.title()).startsWith("Error: ");
		assertThat(this.window.textsOf(".govuk-error-summary li")).containsExactly("Enter the person's name",
				"Enter one e-mail address, such as name@example.org");
	}

	private void thenItCannotCloseBeforeItIsOpen() {
		this.window.open(this.assessment + "/closure");
		assertThat(this.window.shown().status()).isEqualTo(409);
		assertThat(this.window.text()).contains("This assessment is not open, so it cannot be closed.");
	}

	private void whenSheOpensAndClosesIt() {
		this.window.open(this.assessment);
		this.helen.open();
		this.helen.close();
	}

	private void thenResultsAreHeldBack() {
		this.window.follow("See the results");
		assertThat(this.window.text()).contains("Too few answers for results", "5 more trustees were needed");
	}

	private void thenAnUnknownPageIsNotFound() {
		this.window.open(this.assessment + "/nothing");
		assertThat(this.window.shown().status()).isEqualTo(404);
		assertThat(this.window.text()).contains("Page not found");
	}

}
