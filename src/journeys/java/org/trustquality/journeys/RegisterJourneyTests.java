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
import org.trustquality.trust.register.Entries;
import org.trustquality.trust.register.NativeRegister;
import org.trustquality.trust.register.RegisterEntry;
import org.trustquality.trust.register.file.RegisterFile;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** An administrator brings the register's files: on a phone and on a desk. */
@Journey
class RegisterJourneyTests {

	private static final String ASH = "Ash Learning Trust";

	private static final String GEMMA = "gemma.rowe@invented.example";

	@RegisterExtension
	final Windows windows = new Windows();

	@TempDir
	private Path folder;

	@Autowired
	private TestDatabase.Logins logins;

	private JdbcClient tables;

	@BeforeEach
	@AfterEach
	void forgetTheRegister() {
		this.tables = JdbcClient.create(TestDatabase.dataSource(this.logins.superuser()));
		this.tables.sql("update trusts set uid = null").update();
		this.tables.sql("truncate register_changes, register_imports").update();
		this.tables.sql("delete from register_entries").update();
	}

	@Test
	void anAdministratorBringsTheRegisterAndTakesItBack() throws IOException {
		for (BrowserVisitor nora : List.of(this.windows.phone(), this.windows.desktop())) {
			nora.signInAs("Nora Whitfield");
			nora.follow("Administration");
			nora.follow("The trust register");
			assertThat(nora.text()).contains("The register is empty", "Get Information about Schools");
			bringAWrongFile(nora);
			bring(nora, List.of(Entries.open(940001, ASH), Entries.open(940002, "BEECH C OF E TRUST")));
			approve(nora);
			bring(nora, List.of(Entries.renamed(Entries.open(940001, ASH), "Ash Education Trust"),
					Entries.closed(Entries.open(940002, "BEECH C OF E TRUST"), Entries.SUMMER)));
			lookAtDifferences(nora);
			approve(nora);
			undo(nora);
			undo(nora);
			assertThat(nora.text()).contains("The register is empty", "Approved, then undone");
		}
	}

	@Test
	void anAdministratorOpensATrustOfTheRegisterAndItsBoardIsInvited() throws IOException {
		BrowserVisitor nora = this.windows.desktop();
		nora.signInAs("Nora Whitfield");
		nora.open("/administration/register");
		bring(nora, List.of(Entries.open(940001, "ROWAN LEARNING TRUST"), Entries.open(940002, "BEECH C OF E TRUST")));
		approve(nora);
		open(nora);
		BrowserVisitor gemma = this.windows.phone();
		signIn(gemma);
		invite(gemma);
		assertThat(newestMail("ann.reed@invented.example")).contains("Rowan Learning Trust", "/invitations/");
	}

	private void open(BrowserVisitor nora) {
		nora.type("Find a trust to open it", "rowan lerning");
		nora.press("Search");
		nora.follow("Rowan Learning Trust");
		nora.type("Name of the governance professional", "Gemma Rowe");
		nora.type("E-mail address of the governance professional", GEMMA);
		nora.type("Name of the chair", "Carl Reed");
		nora.type("E-mail address of the chair", "carl.reed@invented.example");
		nora.press("Open the trust");
		assertThat(nora.text()).contains("The trust is open.", "Rowan Learning Trust");
	}

	private void signIn(BrowserVisitor gemma) {
		gemma.open("/sign-in");
		gemma.type("E-mail address", GEMMA);
		gemma.press("Send a code");
		gemma.type("Code", newestMail(GEMMA).replaceAll("(?s).*\\b([2-9A-Z]{4}) ([2-9A-Z]{4})\\b.*", "$1-$2"));
		gemma.press("Sign in");
		assertThat(gemma.text()).contains("Rowan Learning Trust");
	}

	private void invite(BrowserVisitor gemma) {
		gemma.follow("Set up an assessment");
		gemma.choose("framework", "cst-2022.2");
		gemma.choose("kind", "INTERNAL");
		gemma.choose("minimumRatings", "3");
		gemma.press("Save and add people");
		gemma.follow("Add several people");
		gemma.type("Paste the list, one person a line",
				"Ann Reed, ann.reed@invented.example\nBob Reed, bob.reed@invented.example\nCy Reed, cy.reed@invented.example");
		gemma.press("Add everyone");
		new Organiser(gemma).open();
	}

	private String newestMail(String recipient) {
		return this.tables.sql("select plain_text from mails where recipient = ? order by queued_at desc limit 1")
			.param(recipient)
			.query(String.class)
			.single();
	}

	private void bringAWrongFile(BrowserVisitor nora) throws IOException {
		nora.follow("Bring the files");
		nora.chooseFile("File of all groups", Files.writeString(this.folder.resolve("wrong.csv"), "a,b\n1,2\n"));
		nora.press("Compare them with the register");
		assertThat(nora.text()).contains("wrong.csv", "Nothing of the files was taken");
		nora.follow("Back");
	}

	private void bring(BrowserVisitor nora, List<RegisterEntry> entries) throws IOException {
		NativeRegister files = NativeRegister.of(entries);
		nora.follow("Bring the files");
		nora.chooseFile("File of all groups", written(files.groups()));
		nora.chooseFile("File of links between groups and schools (optional)", written(files.links()));
		nora.pressAndHold("Compare them with the register");
		assertThat(nora.text()).contains("2 trusts");
		while (nora.text().contains("Look again")) {
			nora.followAndHold("Look again");
		}
		assertThat(nora.text()).containsIgnoringCase("waits for approval");
	}

	private void lookAtDifferences(BrowserVisitor nora) {
		nora.follow("1 renamed");
		assertThat(nora.text()).contains("Ash Learning Trust", "Ash Education Trust").doesNotContain("Beech");
		nora.follow("1 closed");
		assertThat(nora.text()).contains("Beech", "closed on 31 August 2026");
	}

	private void approve(BrowserVisitor nora) {
		nora.type("Why are these files right all the same?", "A trial with two trusts");
		nora.press("Approve");
		assertThat(nora.text()).contains("Nora Whitfield approved it on", "A trial with two trusts");
		nora.follow("Back");
		assertThat(nora.text()).contains("Find a trust to open it", "Open Government Licence v3.0");
	}

	private void undo(BrowserVisitor nora) {
		nora.followFirst("a[href$='/reversal']");
		assertThat(nora.text()).contains("Undo this import?");
		nora.press("Undo the import");
		assertThat(nora.text()).contains("Nora Whitfield undid it on");
		nora.follow("Back");
	}

	private Path written(RegisterFile file) throws IOException {
		return Files.write(this.folder.resolve(file.name()), file.content().getInputStream().readAllBytes());
	}

}
