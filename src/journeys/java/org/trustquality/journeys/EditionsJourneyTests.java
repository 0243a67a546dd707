package org.trustquality.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.trustquality.TestDatabase;
import org.trustquality.framework.WholeEdition;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** An administrator publishes editions: on a phone, on a desk and without scripts. */
@Journey
class EditionsJourneyTests {

	@RegisterExtension
	final Windows windows = new Windows();

	@TempDir
	private Path folder;

	@Autowired
	private TestDatabase.Logins logins;

	@BeforeEach
	@AfterEach
	void forgetTheEditions() {
		JdbcClient tables = JdbcClient.create(TestDatabase.dataSource(this.logins.superuser()));
		tables.sql("delete from edition_drafts").update();
		tables.sql("delete from edition_indicators where edition_id like 'journey%'").update();
		tables.sql("delete from editions where id like 'journey%'").update();
	}

	@Test
	void anAdministratorPublishesAnEditionAndTheNextOne() throws IOException {
		int window = 0;
		for (BrowserVisitor nora : List.of(this.windows.phone(), this.windows.desktop(),
				this.windows.withoutScript())) {
			String series = "journey-" + "abc".charAt(window++);
			nora.signInAs("Nora Whitfield");
			nora.follow("Administration");
			nora.follow("Framework editions");
			assertThat(nora.text()).contains("There is no draft");
			WholeEdition first = WholeEdition.numbered(series + "-2026.1");
			bringWithFaults(nora, first);
			bring(nora, first);
			assertThat(nora.text()).contains("It begins a new series");
			publish(nora, series + "-2026.1");
			nora.follow("Back");
			bring(nora, next(series));
			assertThat(nora.text()).contains("What it changes from " + series + "-2026.1", "Reworded", "Split", "New",
					"Another evidence grade");
			publish(nora, series + "-2026.2");
			nora.follow("See what it asks");
			assertThat(nora.text()).contains("It asks why.");
			nora.open("/administration/editions");
			bring(nora, WholeEdition.numbered(series + "-2026.3"));
			nora.press("Delete the draft");
			assertThat(nora.text()).contains("There is no draft", series + "-2026.2", "by Nora Whitfield");
		}
	}

	private void bringWithFaults(BrowserVisitor nora, WholeEdition edition) throws IOException {
		nora.follow("Bring a new edition");
		nora.press("Check the file");
		assertThat(nora.text()).contains("Choose the file of the edition");
		nora.follow("Back");
		nora.follow("Bring a new edition");
		choose(nora, edition.with("The board asks.", "The board <b>asks</b>.").with("gap: false", "gap: no"));
		nora.press("Check the file");
		assertThat(nora.text()).contains("2 faults in edition.yaml", "Line 27", "contains an HTML tag");
		nora.follow("Back");
	}

	private void bring(BrowserVisitor nora, WholeEdition edition) throws IOException {
		nora.follow("Bring a new edition");
		choose(nora, edition);
		nora.press("Check the file");
		assertThat(nora.text()).contains("No faults.");
	}

	private void choose(BrowserVisitor nora, WholeEdition edition) throws IOException {
		nora.chooseFile("File of the edition", Files.write(this.folder.resolve("edition.yaml"), edition.bytes()));
	}

	private static void publish(BrowserVisitor nora, String number) {
		nora.follow("Go on to publish it");
		assertThat(nora.text()).contains("Publish " + number + "?", "You cannot change it after publishing");
		nora.press("Publish");
		assertThat(nora.text()).contains("Tick the box if you want the edition published");
		nora.tick("Yes, publish this edition for good");
		nora.press("Publish");
		assertThat(nora.text()).contains("Nora Whitfield published it on");
	}

	/** Reworded, split, new, another grade. */
	private static WholeEdition next(String series) {
		return WholeEdition.numbered(series + "-2026.2")
			.behindTitle("follows: " + series
					+ "-2026.1\nchanges: [{what: Asking on is split., why: It asked two things at once.}]\n")
			.amended();
	}

}
