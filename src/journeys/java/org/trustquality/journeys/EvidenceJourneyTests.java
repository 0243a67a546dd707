package org.trustquality.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The governance professional says what the board relies on: a link, then a file, with a
 * mistake in each; once at a large screen, once on a phone.
 */
@Journey
class EvidenceJourneyTests {

	@RegisterExtension
	final Windows windows = new Windows();

	@TempDir
	private Path folder;

	private BrowserVisitor window;

	private String assessment;

	@Test
	void addsEvidenceAtALargeScreen() throws IOException {
		this.window = this.windows.desktop();
		addsEvidence();
	}

	@Test
	void addsEvidenceOnAPhone() throws IOException {
		this.window = this.windows.phone();
		addsEvidence();
	}

	@Test
	void addsEvidenceWithoutScript() throws IOException {
		this.window = this.windows.withoutScript();
		addsEvidence();
	}

	private void addsEvidence() throws IOException {
		givenAClosedAssessment();
		whenSheChoosesAnIndicator();
		thenALinkThatIsNoneIsAskedForAgain();
		whenSheAddsTheLink();
		thenAFileThatIsNoneIsAskedForAgain();
		whenSheAddsTheFile();
		thenBothStandOnThePage();
		whenSheTakesTheLinkOff();
		thenTheFileAloneIsLeft();
		thenThereIsNothingToCarryOver();
	}

	private void givenAClosedAssessment() {
		Organiser helen = new Organiser(this.window);
		this.assessment = helen.openAssessment();
		helen.close();
	}

	private void whenSheChoosesAnIndicator() {
		this.window.open(this.assessment + "/evidence");
		assertThat(this.window.text()).contains("There are none yet");
		this.window.followFirst("main a[href*='/evidence/indicators/']");
	}

	private void thenALinkThatIsNoneIsAskedForAgain() {
		this.window.follow("Add a link");
		this.window.type("Link to the document", "example.org/attendance");
		this.window.type("What is it called?", "Attendance report, spring term");
		this.window.press("Add the link");
		assertThat(this.window.title()).startsWith("Error: ");
		assertThat(this.window.textsOf(".govuk-error-summary li"))
			.containsExactly("Enter a link that begins with https:// or http://");
	}

	private void whenSheAddsTheLink() {
		this.window.type("Link to the document", "https://example.org/attendance");
		this.window.press("Add the link");
		assertThat(this.window.text()).contains("The evidence item is added.", "Attendance report, spring term",
				"Link to example.org.");
	}

	private void thenAFileThatIsNoneIsAskedForAgain() throws IOException {
		this.window.follow("Add a file");
		this.window.chooseFile("File", Files.writeString(this.folder.resolve("minutes.pdf"), "Just some words"));
		this.window.type("What is it called?", "Minutes");
		this.window.type("Where in the document? (optional)", "Item 4");
		this.window.press("Add the file");
		assertThat(this.window.title()).startsWith("Error: ");
		assertThat(this.window.textsOf(".govuk-error-summary li"))
			.containsExactly("The file ends in .pdf, but its content is something else. "
					+ "Save it again with the program that made it");
	}

	private void whenSheAddsTheFile() throws IOException {
		this.window.chooseFile("File", Files.writeString(this.folder.resolve("minutes.pdf"), "%PDF-1.4\n%%EOF\n"));
		this.window.press("Add the file");
	}

	private void thenBothStandOnThePage() {
		assertThat(this.window.text()).contains("The evidence item is added.",
				"PDF, 15 bytes, not scanned for viruses; Item 4.");
		this.window.open(this.assessment + "/evidence");
		assertThat(this.window.text()).contains("2 items for 1 of 33 indicators.");
		this.window.follow("Minutes");
		assertThat(this.window.text()).contains("Download minutes.pdf");
	}

	private void whenSheTakesTheLinkOff() {
		this.window.follow("Back to all evidence items");
		this.window.follow("Attendance report, spring term");
		assertThat(this.window.text()).contains("Open it at example.org");
		this.window.follow("Take it off the assessment");
		this.window.press("Take it off");
	}

	private void thenTheFileAloneIsLeft() {
		assertThat(this.window.text()).contains("The evidence item is taken off.", "1 item for 1 of 33 indicators.");
	}

	private void thenThereIsNothingToCarryOver() {
		this.window.follow("Carry evidence items over from an earlier year");
		assertThat(this.window.text()).contains("nothing left to carry over");
	}

}
