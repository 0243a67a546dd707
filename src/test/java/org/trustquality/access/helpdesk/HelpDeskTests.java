package org.trustquality.access.helpdesk;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

import static org.assertj.core.api.Assertions.assertThat;

/** What administrators do for people, and who gets there. */
@DemonstratedApplication
class HelpDeskTests {

	private static final String NORA = "Nora Whitfield";

	private static final int TIMES = 16;

	@Autowired
	private Stage stage;

	@Autowired
	private ConfigurableApplicationContext context;

	private PlayedTrust trust;

	private Visitor nora;

	@BeforeEach
	void invent() {
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Tess:TRUSTEE",
				"Tod:TRUSTEE", "Tim:TRUSTEE");
		this.nora = this.stage.as(NORA);
	}

	private String page(String who) {
		return "/administration/people/" + this.trust.person(who);
	}

	@Test
	void isThereForAdministratorsAlone() {
		Refusals refusals = new Refusals(this.stage);
		List<String> pages = List.of("/administration", "/administration/administrators", page("Tess"),
				page("Tess") + "/address", page("Tess") + "/merger",
				page("Tess") + "/merger/" + this.trust.person("Tod"), page("Tess") + "/passkeys");
		List<String> posts = List.of("/administration", page("Tess") + "/address/check", page("Tess") + "/merger",
				"/administration/administrators",
				"/administration/administrators/" + this.stage.person(NORA) + "/removal", page("Tess") + "/address",
				page("Tess") + "/merger/" + this.trust.person("Tod"), page("Tess") + "/passkeys/removal",
				page("Tess") + "/invitations/" + this.trust.reference());
		for (Visitor visitor : List.of(this.trust.as("Gus"), this.trust.as("Tess"), this.stage.as(Stage.HELEN))) {
			pages.forEach((page) -> refusals.refuse(404, () -> visitor.get(page)));
			posts.forEach(
					(page) -> refusals.refuse(404, () -> visitor.post(page, "name", "A", "email", "a@example.org")));
		}
		pages.forEach((page) -> assertThat(this.stage.stranger().get(page).location()).isEqualTo("/sign-in"));
		pages.forEach((page) -> assertThat(this.nora.get(page).status()).as(page).isEqualTo(200));
		System.out.println("Help desk pages for others: " + refusals);
	}

	@Test
	void findsPeopleByPartOfANameOrAddress() {
		assertThat(found("tess " + this.trust.number())).containsExactly(this.trust.named("Tess"));
		assertThat(found("ESS." + this.trust.number())).containsExactly(this.trust.named("Tess"));
		assertThat(found("nobody of this name")).isEmpty();
		assertThat(found("_ess " + this.trust.number())).as("no wildcard").isEmpty();
		assertThat(found("%%%")).isEmpty();
		assertThat(search("nobody of this name", "1").document().text()).contains("Nobody is found");
		Refusals refusals = new Refusals(this.stage);
		for (String bad : List.of("", "ab", "  a", "\0\0\0\0", "a".repeat(255), "ab\nc")) {
			Visitor.Page page = refusals.refuse(400, () -> search(bad, "1"));
			assertThat(page.document().title()).startsWith("Error: ");
		}
		refusals.refuse(400, () -> search("tess", "0"));
		refusals.refuse(400, () -> search("tess", "2147483647"));
		refusals.refuse(400, () -> search("tess", "x"));
	}

	@Test
	void pagesThroughManyPeople() {
		String family = "Zzyzx" + this.trust.number();
		for (int one = 0; one < 45; one++) {
			this.stage.superuser()
				.sql("insert into people (person_id, name, email, invented) values (gen_random_uuid(), ?, ?, true)")
				.params(family + " " + (100 + one), family + one + "@invented.example")
				.update();
		}
		assertThat(found(family)).hasSize(20).endsWith(family + " 119");
		assertThat(names(search(family, "2"))).hasSize(20).startsWith(family + " 120");
		Visitor.Page last = search(family, "3");
		assertThat(last.document().select("dt a").eachText()).hasSize(5);
		assertThat(last.document().title()).contains("page 3");
		assertThat(last.document().select("input[name=page][value=4]")).isEmpty();
	}

	private List<String> found(String query) {
		return names(search(query, "1"));
	}

	private Visitor.Page search(String query, String page) {
		this.nora.get("/administration");
		return this.nora.post("/administration", "q", query, "page", page);
	}

	private static List<String> names(Visitor.Page page) {
		return page.document().select("dl dt a").eachText();
	}

	/**
	 * What is typed to find somebody, or as their address, is in no address of a page.
	 */
	@Test
	void holdsNoAddressOfAPersonInAUrl() {
		String typed = this.trust.email("Tod");
		List<Visitor.Page> pages = List.of(this.nora.get("/administration"), search(typed, "1"),
				this.nora.get(page("Tess") + "/address"),
				this.nora.post(page("Tess") + "/address/check", "email", typed),
				this.nora.get(page("Tess") + "/merger"), this.nora.post(page("Tess") + "/merger", "email", typed));
		assertThat(pages.get(1).document().select("dl dt a").eachText()).containsExactly(this.trust.named("Tod"));
		assertThat(pages.get(5).location()).isEqualTo(page("Tess") + "/merger/" + this.trust.person("Tod"));
		assertThat(pages).allSatisfy((page) -> {
			assertThat(page.path()).doesNotContain("@", "%40", "q=", "email=");
			assertThat(page.document().select("a[href*=@], a[href*=%40], form[method=get]")).isEmpty();
			assertThat(page.header("Location").orElse("")).doesNotContain("@", "%40");
		});
	}

	@Test
	void showsHowFarAPersonIsAndNoAnswer() {
		String open = this.trust.open("Gus");
		this.trust.answer("Tess", open, "2");
		Visitor.Page page = this.nora.get(page("Tess"));
		assertThat(page.document().select(".tq-card").text()).contains(this.trust.name(), "Trustee",
				"asked as trustee: started");
		assertThat(page.body()).doesNotContain("note of Tess");
	}

	@Test
	void asksForAnInvitationToBeSentAgain() {
		this.trust.open("Gus");
		List<Object> heard = new CopyOnWriteArrayList<>();
		ApplicationListener<PayloadApplicationEvent<InvitationWanted>> listener = ApplicationListener
			.forPayload(heard::add);
		ApplicationEventMulticaster events = this.context.getBean(ApplicationEventMulticaster.class);
		events.addApplicationListener(listener);
		try {
			String action = page("Tess") + "/invitations/" + this.trust.reference();
			assertThat(this.nora.submit(this.nora.get(page("Tess")), action).location()).isEqualTo(page("Tess"));
			assertThat(heard).containsExactly(
					new InvitationWanted(this.trust.number(), this.trust.person("Tess"), this.stage.person(NORA)));
			Refusals refusals = new Refusals(this.stage);
			refusals.refuse(404, () -> this.nora.post(page("Gus") + "/invitations/" + this.trust.reference()));
			refusals.refuse(404, () -> this.nora.post(page("Tess") + "/invitations/" + UUID.randomUUID()));
			refusals.refuse(404,
					() -> this.nora.post(page("Tess") + "/invitations/" + this.stage.trust(Stage.BRACKENWELL)));
			assertThat(heard).hasSize(1);
		}
		finally {
			events.removeApplicationListener(listener);
		}
		assertThat(this.nora.get(page("Tess") + "?done=sent").document().text()).contains("on its way again");
		assertThat(this.nora.get(page("Tess") + "?done=%3Cb%3E").document().select(".govuk-notification-banner"))
			.isEmpty();
	}

	@Test
	void correctsAnAddress() throws Exception {
		Visitor tess = this.trust.as("Tess");
		String email = "right." + this.trust.number() + "@example.org";
		String former = this.trust.email("Tess");
		String page = page("Tess");
		Visitor.Page check = this.nora.post(page + "/address/check", "email", email);
		assertThat(check.document().text()).contains("Now " + former, "Afterwards " + email);
		List<Integer> statuses = PlayedTrust.together(TIMES,
				() -> this.nora.twin().post(page + "/address", "email", email).status());
		assertThat(PlayedTrust.counted(statuses)).containsEntry(302, 1L).containsOnlyKeys(302, 409);
		assertThat(this.trust.mailsTo(email)).containsExactly("Your e-mail address in Trust Quality was corrected");
		assertThat(this.trust.mailsTo(former)).hasSize(1);
		assertThat(this.trust.acts()).containsExactly("ADDRESS_CORRECTED");
		assertThat(tess.get(this.trust.path()).location()).as("signed out").isEqualTo("/sign-in");
		assertThat(this.trust.as("Gus").get(this.trust.path() + "/activity").document().text())
			.contains("Nora Whitfield corrected the e-mail address of " + this.trust.named("Tess"));
	}

	@Test
	void offersAMergerForAnAddressThatAnotherAccountHas() {
		String taken = this.trust.email("Tod");
		Visitor.Page check = this.nora.post(page("Tess") + "/address/check", "email",
				taken.toUpperCase(java.util.Locale.ROOT));
		assertThat(check.document().select("main a[role=button]").attr("href"))
			.isEqualTo(page("Tess") + "/merger/" + this.trust.person("Tod"));
		assertThat(check.document().select("main form")).isEmpty();
		new Refusals(this.stage).refuse(409, () -> this.nora.post(page("Tess") + "/address", "email", taken));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "a@example.org, b@example.org", "A <a@example.org>",
			"a@example.org\r\nBcc: b@example.org", "a\0@example.org", "a@ex\u760Dample.org", "a@b@example.org" })
	void refusesAddressesThatAreNone(String email) {
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(400, () -> this.nora.post(page("Tess") + "/address", "email", email));
		refusals.refuse(400, () -> this.nora.post(page("Tess") + "/address/check", "email", email));
		refusals.refuse(400, () -> this.nora.post(page("Tess") + "/merger", "email", email));
		refusals.refuse(400, () -> this.nora.post("/administration/administrators", "name", "A", "email", email));
	}

	@Test
	void refusesOtherFormsThatNobodyCouldMean() {
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(400, () -> this.nora.post(page("Tess") + "/address"));
		refusals.refuse(405, () -> this.nora.get(page("Tess") + "/address/check"));
		refusals.refuse(400, () -> this.nora.post(page("Tess") + "/address/check"));
		refusals.refuse(400,
				() -> this.nora.post(page("Tess") + "/address", "email", "a@example.org", "email", "b@example.org"));
		refusals.refuse(400, () -> this.nora.post("/administration/administrators"));
		for (String page : List.of("", "/address", "/merger", "/passkeys")) {
			refusals.refuse(404, () -> this.nora.get("/administration/people/" + UUID.randomUUID() + page));
			refusals.refuse(400, () -> this.nora.get("/administration/people/nobody" + page));
		}
		refusals.refuse(404, () -> this.nora.post("/administration/people/" + UUID.randomUUID() + "/address", "email",
				"a@example.org"));
		refusals.refuse(404, () -> this.nora.get(page("Tess") + "/merger/" + UUID.randomUUID()));
		refusals.refuse(404, () -> this.nora.post(page("Tess") + "/merger/" + UUID.randomUUID()));
		refusals.refuse(409, () -> this.nora.post(page("Tess") + "/merger/" + this.trust.person("Tess")));
		refusals.refuse(404, () -> this.nora.post(page("Tess") + "/passkeys/removal"));
		refusals.refuse(404,
				() -> this.nora.post("/administration/administrators/" + this.trust.person("Tess") + "/removal"));
		refusals.refuse(409,
				() -> this.nora.post("/administration/administrators/" + this.stage.person(NORA) + "/removal"));
		System.out.println("Bad input at the help desk: " + refusals);
	}

	@Test
	void removesThePasskeysOfSomebodyWhoLostADevice() {
		UUID tess = this.trust.person("Tess");
		this.stage.superuser()
			.sql("insert into user_entities values (?, ?, 'Tess')")
			.params(tess + "e", tess.toString())
			.update();
		for (String label : List.of("Phone", "Laptop")) {
			this.stage.superuser()
				.sql("""
						insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible, backup_state,
							created, label)
						values (?, ?, '\\x00', false, false, now(), ?)""")
				.params(tess + label, tess + "e", label)
				.update();
		}
		Visitor signedIn = this.trust.as("Tess");
		Visitor.Page check = this.nora.get(page("Tess") + "/passkeys");
		assertThat(check.document().select("main li").eachText()).containsExactlyInAnyOrder("Phone", "Laptop");
		assertThat(this.nora.submit(check, page("Tess") + "/passkeys/removal").status()).isEqualTo(302);
		assertThat(this.nora.get(page("Tess") + "/passkeys").document().text()).contains("has no passkey");
		assertThat(this.trust.acts()).containsExactly("PASSKEYS_REMOVED");
		assertThat(this.trust.mails("Tess")).containsExactly("Your passkeys for Trust Quality were removed");
		assertThat(signedIn.get(this.trust.path()).location()).isEqualTo("/sign-in");
	}

	@Test
	void signsSomebodyOutOnEveryDevice() {
		Visitor phone = this.trust.as("Tess");
		Visitor laptop = Visitor.as(this.trust.person("Tess"), this.stage.port());
		assertThat(laptop.get(this.trust.path()).status()).isEqualTo(200);
		Visitor.Page check = this.nora.get(page("Tess") + "/devices");
		assertThat(check.document().select("main").text()).contains("Sign this person out on every device?");
		assertThat(this.nora.submit(check, page("Tess") + "/devices/removal").header("Location"))
			.hasValue(page("Tess") + "?done=devices");
		assertThat(this.nora.get(page("Tess") + "?done=devices").document().select("[role=alert]").text())
			.contains("signed out on every device");
		assertThat(phone.get(this.trust.path()).location()).isEqualTo("/sign-in");
		assertThat(laptop.get(this.trust.path()).location()).isEqualTo("/sign-in");
		assertThat(this.trust.acts()).containsExactly("SIGNED_OUT_EVERYWHERE");
		assertThat(this.trust.mails("Tess")).containsExactly("You were signed out of Trust Quality on every device");
		assertThat(this.trust.as("Tod").get(page("Tess") + "/devices").status()).isEqualTo(404);
	}

	@Test
	void appointsAndDismissesAdministrators() throws Exception {
		Visitor tess = this.trust.as("Tess");
		assertThat(tess.get("/administration").status()).isEqualTo(404);
		List<Integer> statuses = PlayedTrust.together(TIMES,
				() -> this.nora.twin()
					.post("/administration/administrators", "name", "Tess", "email", this.trust.email("Tess"))
					.status());
		assertThat(PlayedTrust.counted(statuses)).containsEntry(302, 1L).containsOnlyKeys(302, 409);
		assertThat(tess.get("/administration").status()).as("on the next request").isEqualTo(200);
		assertThat(tess.get(this.trust.path()).document().select("nav[aria-label=Menu] a").eachText())
			.endsWith("Administration");
		assertThat(this.nora.get("/administration/administrators").document().text()).contains(this.trust.named("Tess"),
				"Nora Whitfield (you)");
		String removal = "/administration/administrators/" + this.trust.person("Tess") + "/removal";
		assertThat(this.nora.post(removal).status()).isEqualTo(302);
		assertThat(tess.get("/administration").status()).as("on the next request").isEqualTo(404);
		assertThat(this.trust.mails("Tess")).containsExactly("You are now an administrator of Trust Quality",
				"You are no longer an administrator of Trust Quality");
	}

	/** Two administrators dismiss each other in the same moment: one stays. */
	@Test
	void keepsOneAdministratorAtLeast() throws Exception {
		this.nora.post("/administration/administrators", "name", "Tess", "email", this.trust.email("Tess"));
		Visitor tess = this.trust.as("Tess");
		UUID noraId = this.stage.person(NORA);
		UUID tessId = this.trust.person("Tess");
		java.util.concurrent.atomic.AtomicInteger turn = new java.util.concurrent.atomic.AtomicInteger();
		try {
			List<Integer> statuses = PlayedTrust.together(TIMES, () -> {
				boolean mine = turn.getAndIncrement() % 2 == 0;
				return (mine ? this.nora : tess).twin()
					.post("/administration/administrators/" + (mine ? tessId : noraId) + "/removal")
					.status();
			});
			assertThat(PlayedTrust.counted(statuses)).containsEntry(302, 1L);
			assertThat(statuses).isSubsetOf(302, 404, 409);
			assertThat(administrators()).hasSize(1);
		}
		finally {
			this.stage.superuser().sql("delete from service_roles").update();
			this.stage.superuser().sql("insert into service_roles values (?, 'ADMINISTRATOR')").param(noraId).update();
		}
	}

	private List<UUID> administrators() {
		return this.stage.superuser()
			.sql("select person_id from service_roles where role = 'ADMINISTRATOR'")
			.query(UUID.class)
			.list();
	}

}
