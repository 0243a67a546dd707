package org.trustquality.journeys;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trustquality.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A trust is found in the register, opened, closed and read: on a phone and on a desk.
 */
@Journey
class TrustsJourneyTests {

	private static final String NORA = "Nora Whitfield";

	@RegisterExtension
	final Windows windows = new Windows();

	@Autowired
	private TestDatabase.Logins logins;

	private JdbcClient tables;

	@BeforeEach
	void plantEntries() {
		this.tables = JdbcClient.create(TestDatabase.dataSource(this.logins.superuser()));
		forgetEntries();
		plant(980001, "TR09801", "Quillhaven Learning Trust", null);
		plant(980002, "TR09802", "Quillhaven St Mary’s CE Multi Academy Trust", null);
		plant(980003, "TR09803", "Quillhaven School", "2021-08-31");
		plant(980004, "TR09804", "Saltmarsh Learning Partnership", null);
	}

	private void plant(int uid, String groupId, String name, String closedOn) {
		this.tables
			.sql("""
					insert into register_entries (uid, group_id, name, shown_name, search_name, kind, status, opened_on, closed_on,
						company_number, ukprn, town, postcode, academies, phase, local_authority, local_authorities, region)
					values (?, ?, ?, ?, ?, 'MULTI_ACADEMY', ?, '2015-09-01', ?::date, '07980001', '10098001', 'Harwick', 'HA1 2BC',
						12, 'MIXED', 'Harwickshire', 3, 'East Midlands')""")
			.params(uid, groupId, name.replace('’', ' ').toUpperCase(java.util.Locale.ROOT), name,
					name.toLowerCase(java.util.Locale.ROOT).replace("’", ""), (closedOn != null) ? "CLOSED" : "OPEN",
					closedOn)
			.update();
	}

	@AfterEach
	void forgetEntries() {
		this.tables.sql("update trusts set uid = null where uid between 980000 and 980999").update();
		this.tables.sql("delete from register_entries where uid between 980000 and 980999").update();
	}

	@Test
	void anAdministratorOpensATrustOfTheRegister() {
		openFromTheRegister(this.windows.phone(), "Quillhaven Learning Trust");
		openFromTheRegister(this.windows.desktop(), "Quillhaven St Mary’s CE Multi Academy Trust");
	}

	private void openFromTheRegister(BrowserVisitor nora, String name) {
		nora.signInAs(NORA);
		nora.follow("Administration");
		nora.follow("Trusts");
		nora.follow("Open a trust from the register");
		nora.type("Name or number", "quilhaven");
		nora.press("Search");
		assertThat(nora.text()).contains("Closed on 31 August 2021", "It cannot be opened here, because it closed.");
		nora.follow(name);
		problem(nora, "Open the trust");
		nora.type("Name of the governance professional", "Gemma Hale");
		nora.type("E-mail address of the governance professional", "gemma.hale@invented.example");
		nora.type("Name of the chair", "Carl Otto");
		nora.type("E-mail address of the chair", "carl.otto@invented.example");
		nora.press("Open the trust");
		assertThat(nora.text()).contains("The trust is open.", name, "Carl Otto");
	}

	@Test
	void anAdministratorOpensATrustByHandThatTheRegisterHas() {
		BrowserVisitor nora = this.windows.phone();
		nora.signInAs(NORA);
		nora.open("/administration/trusts/new");
		nora.type("Name of the trust", "Quillhaven Learning Trust");
		problem(nora, "Open the trust");
		assertThat(nora.text()).contains("The register has an open trust of this name", "It is another trust");
	}

	@Test
	void theBoardOfAClosedTrustReadsEverythingAndChangesNothing() {
		for (boolean phone : List.of(true, false)) {
			BrowserVisitor nora = phone ? this.windows.phone() : this.windows.desktop();
			nora.signInAs(NORA);
			close(nora);
			read(phone ? this.windows.phone() : this.windows.desktop());
			nora.press("Open it again");
			assertThat(nora.text()).contains("The trust is open again.");
			lookAround(nora);
		}
	}

	private static void problem(BrowserVisitor nora, String button) {
		nora.press(button);
		assertThat(nora.title()).startsWith("Error: ");
		assertThat(nora.text()).contains("There is a problem");
	}

	private void close(BrowserVisitor nora) {
		nora.open("/administration/trusts?q=saltmarsh");
		nora.follow("Saltmarsh School Trust");
		nora.follow("Close it: its people can then read and not change");
		problem(nora, "Continue");
		nora.type("Day", "31");
		nora.type("Month", "8");
		nora.type("Year", "2026");
		nora.type("Reason", "Its school joined another trust");
		nora.press("Continue");
		nora.press("Close the trust");
	}

	private void read(BrowserVisitor joan) {
		joan.signInAs("Joan Pettifer");
		assertThat(joan.text()).contains("Saltmarsh School Trust closed on 31 August 2026.", "nothing can be changed")
			.doesNotContain("Set up an assessment");
		joan.follow("People");
		joan.open(joan.path() + "/new");
		joan.type("Name", "Ida Crowe");
		joan.type("E-mail address", "ida.crowe@invented.example");
		joan.choose("role", "TRUSTEE");
		joan.press("Add");
		assertThat(joan.text()).contains("This trust is closed", "nothing can be changed, so nothing was");
		joan.open("/trusts");
		assertThat(joan.text()).contains("Closed on 31 August 2026. It can be read and not changed.");
	}

	private void lookAround(BrowserVisitor nora) {
		String trust = nora.path();
		nora.follow("Note that it is now part of another trust");
		nora.follow("Brackenwell Learning Trust");
		assertThat(nora.text()).contains("Is Saltmarsh School Trust now part of Brackenwell Learning Trust?");
		nora.open(trust + "/continuation?q=saltmarsh");
		nora.followFirst(".tq-card a");
		assertThat(nora.text()).contains("Let Saltmarsh School Trust go on as Saltmarsh Learning Partnership?");
		nora.open("/administration/register/trusts?q=nothinglikethis");
		nora.open("/administration/register/trusts/980003");
	}

}
