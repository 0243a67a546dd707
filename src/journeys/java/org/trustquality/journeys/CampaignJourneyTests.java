package org.trustquality.journeys;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trustquality.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator has this year's assessment set up in two hundred trusts, on a phone
 * and on a desk; one of them opens its draft.
 */
@Journey
class CampaignJourneyTests {

	private static final int FIRST = 960_000;

	private static final int TRUSTS = 200;

	@RegisterExtension
	final Windows windows = new Windows();

	@Autowired
	private TestDatabase.Logins logins;

	private JdbcClient tables;

	@BeforeEach
	void plantTrusts() {
		this.tables = JdbcClient.create(TestDatabase.dataSource(this.logins.superuser()));
		forgetTrusts();
		run("""
				insert into register_entries (uid, group_id, name, shown_name, search_name, kind, status, academies, phase,
					region)
				select n, 'TR' || n, 'FENMARSH TRUST ' || n, 'Fenmarsh Trust ' || n, 'fenmarsh ' || n, 'MULTI_ACADEMY',
					'OPEN', 4, 'PRIMARY', 'North East'
				from generate_series(:first, :last) n""");
		run("""
				insert into trusts (trust_id, reference, name, kind, invented, uid)
				select n, gen_random_uuid(), 'Fenmarsh Trust ' || n, 'MULTI_ACADEMY', true, n
				from generate_series(:first, :last) n""");
		run("""
				insert into people (person_id, name, email, invented)
				select gen_random_uuid(), 'Fen ' || n, 'fen.' || n || '@invented.example', true
				from generate_series(:first, :last) n""");
		run("""
				insert into memberships (trust_id, person_id, role)
				select n, p.person_id, 'GOVERNANCE_PROFESSIONAL'
				from generate_series(:first, :last) n join people p on p.email = 'fen.' || n || '@invented.example'""");
	}

	@AfterEach
	void forgetTrusts() {
		for (String table : List.of("campaign_trusts", "invitation_links", "invitations", "activities", "assessments",
				"memberships", "known_names", "trusts")) {
			run("delete from " + table + " where trust_id between :first and :last");
		}
		run("delete from register_entries where uid between :first and :last");
		run("delete from campaigns where title like 'Fenmarsh%' and :first < :last");
		run("delete from sessions where principal_name in (select person_id::text from people where email like 'fen.%') and :first < :last");
		run("delete from mails where recipient like 'fen.%@invented.example' and :first < :last");
		run("delete from people where email like 'fen.%@invented.example' and :first < :last");
	}

	private void run(String sql) {
		this.tables.sql(sql).param("first", FIRST).param("last", FIRST + TRUSTS - 1).update();
	}

	@Test
	void anAdministratorLetsTwoHundredTrustsBegin() {
		BrowserVisitor nora = this.windows.desktop();
		begin(nora, "Fenmarsh autumn");
		chooseByList(nora);
		confirm(nora, 200);
		read(nora);
		remind(nora);
		open();
		end(nora);
	}

	@Test
	void anAdministratorDoesTheSameOnAPhone() {
		BrowserVisitor nora = this.windows.phone();
		begin(nora, "Fenmarsh on a phone");
		nora.choose("how", "FILTER");
		nora.select("Region", "North East");
		nora.press("Continue");
		assertThat(nora.text()).contains("200 trusts will get a draft.");
		nora.follow("Next page");
		confirm(nora, 200);
		remind(nora);
		end(nora);
	}

	private void begin(BrowserVisitor nora, String title) {
		nora.signInAs("Nora Whitfield");
		nora.follow("Administration");
		nora.follow("Campaigns");
		nora.follow("Begin a campaign");
		nora.press("Save and choose trusts");
		assertThat(nora.title()).startsWith("Error: ");
		nora.type("Name of the campaign", title);
		nora.choose("framework", "cst-2022.2");
		nora.choose("kind", "INTERNAL");
		nora.choose("minimumRatings", "5");
		nora.press("Save and choose trusts");
		assertThat(nora.text()).contains("Choose the trusts", title);
	}

	private void chooseByList(BrowserVisitor nora) {
		nora.press("Continue");
		assertThat(nora.title()).startsWith("Error: ");
		nora.choose("how", "LIST");
		nora.press("Continue");
		assertThat(nora.text()).contains("Paste at least one TR number, Group UID or name");
		nora.type("Paste the trusts, one a line",
				IntStream.range(FIRST, FIRST + TRUSTS)
					.mapToObj((number) -> "TR" + number)
					.collect(Collectors.joining("\n")) + "\nTR" + FIRST + "\nNobody knows this trust");
		nora.press("Continue");
		assertThat(nora.text()).contains("200 trusts will get a draft.", "1 there twice", "1 unknown");
		nora.follow("1 unknown");
		assertThat(nora.text()).contains("202: Nobody knows this trust",
				"No trust here has this TR number, Group UID or name");
	}

	private void confirm(BrowserVisitor nora, int trusts) {
		nora.pressAndHold("Set up " + trusts + " drafts");
		while (nora.text().contains("Look again")) {
			nora.followAndHold("Look again");
		}
		assertThat(nora.text()).contains("Draft: " + trusts);
	}

	private void read(BrowserVisitor nora) {
		assertThat(nora.missingInPrint()).isEmpty();
		nora.follow("Draft: 200");
		nora.follow("Next page");
		assertThat(nora.textsOf("#stages ~ table tbody tr")).hasSizeGreaterThan(50);
	}

	private void remind(BrowserVisitor nora) {
		nora.follow("Remind trusts with a draft");
		assertThat(nora.text()).contains("Remind the organisers of 200 trusts?");
		nora.press("Write to 200 trusts");
		assertThat(nora.text()).contains("The reminders are on their way.");
		nora.follow("Remind trusts with a draft");
		assertThat(nora.text()).contains("Remind the organisers of 0 trusts?", "A trust gets at most one a day.");
		nora.follow("Go back to the campaign");
	}

	/** The trust's own people see where the draft comes from. */
	private void open() {
		BrowserVisitor fen = this.windows.phone();
		fen.signInAs("Fen " + FIRST);
		assertThat(fen.text()).contains("Fenmarsh Trust " + FIRST);
		fen.open(fen.path() + "/activity");
		assertThat(fen.text()).contains("Nora Whitfield had a draft of the assessment",
				"by the campaign “Fenmarsh autumn”");
	}

	private void end(BrowserVisitor nora) {
		nora.follow("Back");
		nora.followFirst("main tbody a[href^='/administration/campaigns/']");
		nora.follow("End the campaign");
		nora.press("End the campaign");
		assertThat(nora.text()).contains("The campaign is ended.", "Draft: 200")
			.doesNotContain("Remind trusts with a draft");
	}

}
