package org.trustquality.access.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Letterbox;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Finding a trust in the register, opening it, and letting one here go on with it. */
@DemonstratedApplication
class RegisterPagesTests {

	private static final String REGISTER = "/administration/register/trusts";

	private static final int TIMES = 16;

	@Autowired
	private Stage stage;

	private PlantedEntries register;

	private PlayedTrust trust;

	private Visitor nora;

	@BeforeEach
	void plant() {
		this.register = new PlantedEntries(this.stage);
		this.register.forget();
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Tess:TRUSTEE");
		this.nora = this.stage.as("Nora Whitfield");
	}

	@AfterEach
	void forget() {
		this.register.forget();
	}

	private String[] officers(String... changes) {
		String[] form = { "name", "Gemma Hale", "email", "gemma." + this.trust.number() + "@example.org", "chairName",
				"Carl Otto", "chairEmail", "carl." + this.trust.number() + "@example.org" };
		for (int place = 0; place < changes.length; place += 2) {
			form[List.of(form).indexOf(changes[place]) + 1] = changes[place + 1];
		}
		return form;
	}

	@Test
	void isThereForAdministratorsAlone() {
		int uid = this.register.open(1, "Quillhaven Trust");
		Refusals refusals = new Refusals(this.stage);
		List<String> pages = List.of(REGISTER, REGISTER + "?q=quill", REGISTER + "/" + uid,
				REGISTER + "/" + uid + "/continuation?trust=" + this.trust.reference(),
				"/administration/trusts/" + this.trust.reference() + "/continuation");
		List<String> posts = List.of(REGISTER + "/" + uid + "/opening",
				REGISTER + "/" + uid + "/continuation?trust=" + this.trust.reference());
		for (Visitor visitor : List.of(this.trust.as("Gus"), this.stage.as(Stage.HELEN))) {
			pages.forEach((page) -> refusals.refuse(404, () -> visitor.get(page)));
			posts.forEach((page) -> refusals.refuse(404, () -> visitor.post(page, officers())));
		}
		pages.forEach((page) -> assertThat(this.stage.stranger().get(page).location()).isEqualTo("/sign-in"));
		pages.forEach((page) -> assertThat(this.nora.get(page).status()).as(page).isEqualTo(200));
		System.out.println("Register pages for others: " + refusals);
	}

	@Test
	void findsTrustsAndSaysWhatCanBeDone() {
		this.register.open(1, "Quillhaven Learning Trust");
		this.register.plant(2, "TR00412", "Quillhaven St Mary’s", "QUILLHAVEN ST MARY'S LIMITED", "2021-08-31");
		this.register.use(this.register.open(3, "Quillhaven Two"), this.trust.reference());
		Visitor.Page page = this.nora.get(REGISTER + "?q=quillhaven");
		assertThat(page.document().select(".tq-card h3").eachText())
			.containsExactlyInAnyOrder("Quillhaven Learning Trust", "Quillhaven St Mary’s", "Quillhaven Two");
		assertThat(card(page, "Learning"))
			.contains("Open", "TR970001, Group UID 970001, UKPRN 10970001, company 07970001", "Harwick, 5 academies")
			.doesNotContain("In the register", "here already", "cannot");
		assertThat(card(page, "Mary")).contains("In the register: QUILLHAVEN ST MARY'S LIMITED",
				"Closed on 31 August 2021", "It cannot be opened here, because it closed.");
		assertThat(page.document().select(".tq-card:contains(Two) a[href^=/administration/trusts/]").attr("href"))
			.isEqualTo("/administration/trusts/" + this.trust.reference());
		assertThat(page.document().text()).contains("Open Government Licence v3.0",
				"Get Information about Schools, Department for Education");
		for (String number : List.of("970001", "TR970001", "10970001", "07970001", "7970001")) {
			assertThat(this.nora.get(REGISTER + "?q=" + number).document().select(".tq-card h3").eachText()).as(number)
				.contains("Quillhaven Learning Trust");
		}
	}

	private static String card(Visitor.Page page, String words) {
		return page.document().select(".tq-card:contains(" + words + ")").text();
	}

	@Test
	void tellsWhatToDoWhereNothingIsFound() {
		assertThat(this.stage.superuser().sql("select count(*) from register_entries").query(Integer.class).single())
			.as("no other test left anything")
			.isZero();
		Visitor.Page empty = this.nora.get(REGISTER);
		assertThat(empty.document().select("main").text()).contains("The register is empty here", "Import it first");
		assertThat(empty.document().select("main form")).isEmpty();
		this.register.open(1, "Quillhaven Trust");
		assertThat(this.nora.get(REGISTER).document().select("main").text())
			.contains("1 open trust is in the register");
		assertThat(this.nora.get(REGISTER + "?q=zzzzzzzzzz").document().select("main").text())
			.contains("No trust is found. Try less of the name, or open it by hand.");
	}

	@Test
	void pagesThroughManyTrusts() {
		for (int one = 100; one < 145; one++) {
			this.register.open(one, "Quillhaven " + one);
		}
		List<String> shown = new java.util.ArrayList<>();
		for (int page = 1; page < 4; page++) {
			shown.addAll(
					this.nora.get(REGISTER + "?q=quillhaven&page=" + page).document().select(".tq-card h3").eachText());
		}
		assertThat(shown).hasSize(45).doesNotHaveDuplicates();
		assertThat(this.nora.get(REGISTER + "?q=quillhaven&page=2").document().title()).contains("page 2");
		assertThat(this.nora.get(REGISTER + "?q=quillhaven&page=3").document().select("a[rel=next]")).isEmpty();
	}

	@Test
	void refusesWhatNobodyCouldMean() {
		int uid = this.register.open(1, "Quillhaven Trust");
		int closed = this.register.closed(2, "TR00001", "Quillhaven Old", "2020-01-01");
		Refusals refusals = new Refusals(this.stage);
		String choosing = "/administration/trusts/" + this.trust.reference() + "/continuation";
		for (String page : List.of(REGISTER, choosing)) {
			for (String bad : List.of("a", "++a", "%00%00", "a".repeat(301), "ab%0Ac", "quill&page=0",
					"quill&page=1001")) {
				assertThat(refusals.refuse(400, () -> this.nora.get(page + "?q=" + bad)).document().title())
					.startsWith("Error: ");
			}
			refusals.refuse(400, () -> this.nora.get(page + "?q=quill&page=x"));
			for (String odd : List.of("%25%25", "__", "%5C%5C", "%27%27--", "of+the+trust",
					"%F0%9F%98%80%F0%9F%98%80")) {
				assertThat(this.nora.get(page + "?q=" + odd).status()).as(odd).isEqualTo(200);
			}
		}
		for (String[] form : List.of(new String[0], officers("name", ""), officers("email", "x"),
				officers("chairName", "A\0"), officers("chairEmail", "a@example.org, b@example.org"),
				officers("chairName", "C".repeat(201)),
				officers("chairEmail", "GEMMA." + this.trust.number() + "@example.org"))) {
			Visitor.Page page = refusals.refuse(400, () -> this.nora.post(REGISTER + "/" + uid + "/opening", form));
			assertThat(page.document().title()).startsWith("Error: ");
			assertThat(page.document().select(".govuk-error-summary a")).isNotEmpty();
		}
		refusals.refuse(409, () -> this.nora.post(REGISTER + "/" + closed + "/opening", officers()));
		refusals.refuse(404, () -> this.nora.post(REGISTER + "/979999/opening", officers()));
		refusals.refuse(404, () -> this.nora.get(REGISTER + "/979999"));
		for (String uidText : List.of("x", "99999999999", "-1")) {
			refusals.refuse(uidText.equals("-1") ? 404 : 400, () -> this.nora.get(REGISTER + "/" + uidText));
		}
		String continuation = REGISTER + "/" + uid + "/continuation";
		refusals.refuse(400, () -> this.nora.get(continuation));
		refusals.refuse(400, () -> this.nora.post(continuation, "trust", "x"));
		refusals.refuse(404, () -> this.nora.get(continuation + "?trust=" + UUID.randomUUID()));
		refusals.refuse(404, () -> this.nora.post(continuation, "trust", UUID.randomUUID().toString()));
		refusals.refuse(404,
				() -> this.nora.post(REGISTER + "/979999/continuation", "trust", this.trust.reference().toString()));
		refusals.refuse(409, () -> this.nora.post(REGISTER + "/" + closed + "/continuation", "trust",
				this.trust.reference().toString()));
		System.out.println("Bad input to the register's pages: " + refusals);
	}

	@Test
	void keepsWhatWasTypedWhenSomethingIsWrong() {
		int uid = this.register.open(1, "Quillhaven Trust");
		Visitor.Page page = this.nora.post(REGISTER + "/" + uid + "/opening", officers("chairEmail", "nobody"));
		assertThat(page.document().select("#chairEmail").val()).isEqualTo("nobody");
		assertThat(page.document().select("#name").val()).isEqualTo("Gemma Hale");
		assertThat(page.document().select(".govuk-error-summary").text())
			.contains("Enter one e-mail address of the chair");
		Visitor.Page same = this.nora.post(REGISTER + "/" + uid + "/opening",
				officers("chairEmail", "gemma." + this.trust.number() + "@EXAMPLE.org"));
		assertThat(same.document().select(".govuk-error-summary").text()).contains("must be two people");
	}

	@Test
	void opensATrustOnceWithItsTwoPeople() throws Exception {
		int uid = this.register.open(1, "Quillhaven Trust");
		Visitor.Page entry = this.nora.get(REGISTER + "/" + uid);
		assertThat(entry.document().select("main").text()).contains("Name in the register QUILLHAVEN TRUST",
				"State Open", "A trust with several schools", "TR970001", "UKPRN 10970001", "Company number 07970001",
				"Opened 1 September 2015", "Incorporated 1 July 2015", "5 academies, primary",
				"Harwickshire and 2 other local authorities", "East Midlands");
		List<Integer> statuses = PlayedTrust.together(TIMES,
				() -> this.nora.twin().post(REGISTER + "/" + uid + "/opening", officers()).status());
		assertThat(PlayedTrust.counted(statuses)).containsEntry(302, 1L).containsOnlyKeys(302, 409);
		Map<String, Object> opened = this.stage.superuser()
			.sql("select trust_id, reference, name, kind, closed_on from trusts where uid = ?")
			.param(uid)
			.query()
			.singleRow();
		assertThat(opened).containsEntry("name", "Quillhaven Trust").containsEntry("kind", "MULTI_ACADEMY");
		assertThat(this.stage.superuser().sql("""
				select m.role || ' ' || k.name from memberships m join known_names k using (trust_id, person_id)
				where trust_id = ? order by 1""").param(opened.get("trust_id")).query(String.class).list())
			.containsExactly("CHAIR Carl Otto", "GOVERNANCE_PROFESSIONAL Gemma Hale");
		assertThat(acts((int) opened.get("trust_id"))).containsExactly("TRUST_OPENED", "ROLE_GIVEN", "ROLE_GIVEN");
		Letterbox letters = new Letterbox(this.stage);
		String link = "/trusts/" + opened.get("reference");
		assertThat(letters.to("gemma." + this.trust.number() + "@example.org")).singleElement()
			.satisfies((letter) -> assertThat(letter.replaceAll("\\s+", " ")).contains(
					"Trust Quality is ready for Quillhaven Trust", "You are the governance professional", "Carl Otto",
					"reviews itself", link));
		assertThat(letters.to("carl." + this.trust.number() + "@example.org")).singleElement()
			.satisfies((letter) -> assertThat(letter.replaceAll("\\s+", " "))
				.contains("You are the chair of Quillhaven Trust", "Gemma Hale", link));
		Visitor.Page done = this.nora.get("/administration/trusts/" + opened.get("reference") + "?done=opened");
		assertThat(done.document().text()).contains("The trust is open.", "Chair Carl Otto",
				"Governance professional Gemma Hale", "People with a role 2");
		assertThat(this.nora.get(REGISTER + "/" + uid).document().select("main form")).isEmpty();
	}

	private List<String> acts(int trustId) {
		return this.stage.superuser()
			.sql("select act from activities where trust_id = ? order by sequence")
			.param(trustId)
			.query(String.class)
			.list();
	}

	/** Two addresses of one account that was merged are one person. */
	@Test
	void seesOnePersonBehindTwoAddresses() {
		int uid = this.register.open(1, "Quillhaven Trust");
		this.stage.superuser()
			.sql("update people set merged_into = ? where person_id = ?")
			.params(this.trust.person("Gus"), this.trust.person("Tess"))
			.update();
		Visitor.Page page = this.nora.post(REGISTER + "/" + uid + "/opening",
				officers("email", this.trust.email("Gus"), "chairEmail", this.trust.email("Tess")));
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.document().text()).contains("must be two people");
	}

	@Test
	void letsASingleAcademyTrustGoOnAsAMultiAcademyTrust() throws Exception {
		this.trust.draft("Gus");
		int old = this.register.closed(1, "TR00777", "Quillhaven School", "2026-03-31");
		int next = this.register.plant(2, "TR00777", "Quillhaven Learning Trust", "QUILLHAVEN LEARNING TRUST", null);
		this.register.use(old, this.trust.reference());
		this.stage.superuser()
			.sql("update trusts set kind = 'SINGLE_ACADEMY', closed_on = '2026-03-31', closed_by = 'REGISTER' where trust_id = ?")
			.param(this.trust.number())
			.update();
		Visitor.Page entry = this.nora.get(REGISTER + "/" + next);
		assertThat(entry.document().select("main").text()).contains("Continue a trust's history",
				"the board keeps its assessments, people and roles", "Or open it as a new trust");
		String action = REGISTER + "/" + next + "/continuation";
		Visitor.Page check = this.nora.get(action + "?trust=" + this.trust.reference());
		assertThat(check.document().select(".tq-card").eachText()).satisfiesExactly(
				(now) -> assertThat(now).contains("A trust with one school", "Closed on 31 March 2026.",
						"TR00777, Group UID 970001"),
				(then) -> assertThat(then).contains("Quillhaven Learning Trust", "several schools", "Open.",
						"Group UID 970002", "UKPRN 10970002"));
		int lines = rows("memberships") + rows("assessments") + rows("invitations");
		List<Integer> statuses = PlayedTrust.together(TIMES,
				() -> this.nora.twin().post(action, "trust", this.trust.reference().toString()).status());
		assertThat(PlayedTrust.counted(statuses)).containsEntry(302, 1L).containsOnlyKeys(302, 409);
		assertThat(this.stage.superuser()
			.sql("select * from trusts where trust_id = ?")
			.param(this.trust.number())
			.query()
			.singleRow()).containsEntry("name", "Quillhaven Learning Trust")
			.containsEntry("kind", "MULTI_ACADEMY")
			.containsEntry("uid", next)
			.containsEntry("closed_on", null)
			.containsEntry("closed_by", null);
		assertThat(rows("memberships") + rows("assessments") + rows("invitations")).isEqualTo(lines);
		assertThat(this.trust.acts()).endsWith("TRUST_CONTINUED");
		assertThat(this.trust.as("Gus").get(this.trust.path() + "/activity").document().text())
			.contains("go on as Quillhaven Learning Trust, Group UID 970002");
		assertThat(
				this.nora.get("/administration/trusts/" + this.trust.reference() + "?done=continued").document().text())
			.contains("goes on under its new name");
		assertThat(this.nora.get(REGISTER + "/" + old).document().text())
			.contains("It cannot be opened here, because it closed.");
	}

	private int rows(String table) {
		return this.stage.superuser()
			.sql("select count(*) from " + table + " where trust_id = ?")
			.param(this.trust.number())
			.query(Integer.class)
			.single();
	}

	@Test
	void linksATrustEnteredByHand() {
		int uid = this.register.plant(1, "TR00888", "Quillhaven Trust", "QUILLHAVEN TRUST", null);
		PlayedTrust other = PlayedTrust.of(this.stage);
		this.register.use(this.register.open(2, "Quillhaven Other"), other.reference());
		String choosing = "/administration/trusts/" + this.trust.reference() + "/continuation";
		assertThat(this.nora.get("/administration/trusts/" + this.trust.reference())
			.document()
			.select("main a")
			.eachText()).contains("Link it to its entry in the register");
		Visitor.Page found = this.nora.get(choosing + "?q=quillhaven");
		assertThat(found.document().select(".tq-card:contains(Other)").text()).contains("Another trust here goes with");
		String check = found.document().select(".tq-card a").attr("href");
		String action = REGISTER + "/" + uid + "/continuation";
		assertThat(check).isEqualTo(action + "?trust=" + this.trust.reference());
		assertThat(this.nora.submit(this.nora.get(check), action).status()).isEqualTo(302);
		assertThat(this.trust.acts()).containsExactly("TRUST_CONTINUED");
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(409, () -> this.nora.get(choosing));
		refusals.refuse(409, () -> this.nora.get(REGISTER + "/970002/continuation?trust=" + this.trust.reference()));
		refusals.refuse(409, () -> this.nora.post(action, "trust", this.trust.reference().toString()));
	}

	@Test
	void asksWhetherATrustOfThatNameIsTheSame() {
		int uid = this.register.open(1, this.trust.name());
		assertThat(this.nora.get(REGISTER + "/" + uid).document().select(".tq-card").text()).contains(this.trust.name(),
				"Entered by hand", "Continue this trust's history");
	}

}
