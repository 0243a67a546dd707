package org.trustquality.access.trusts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.register.PlantedEntries;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What administrators do with the trusts that are here. */
@DemonstratedApplication
class TrustPagesTests {

	private static final String TRUSTS = "/administration/trusts";

	private static final int TIMES = 16;

	@Autowired
	private Stage stage;

	private PlantedEntries register;

	private PlayedTrust trust;

	private PlayedTrust other;

	private Visitor nora;

	@BeforeEach
	void invent() {
		this.register = new PlantedEntries(this.stage);
		this.register.forget();
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL,TRUSTEE", "Clara:CHAIR", "Tess:TRUSTEE");
		this.other = PlayedTrust.of(this.stage, "Olga:GOVERNANCE_PROFESSIONAL");
		this.nora = this.stage.as("Nora Whitfield");
	}

	@AfterEach
	void forget() {
		this.register.forget();
	}

	private String page() {
		return TRUSTS + "/" + this.trust.reference();
	}

	private String merger() {
		return page() + "/merger/" + this.other.reference();
	}

	private static String[] day(String... more) {
		LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
		List<String> form = new ArrayList<>(List.of("day", Integer.toString(today.getDayOfMonth()), "month",
				Integer.toString(today.getMonthValue()), "year", Integer.toString(today.getYear())));
		form.addAll(List.of(more));
		return form.toArray(String[]::new);
	}

	@Test
	void isThereForAdministratorsAlone() {
		Refusals refusals = new Refusals(this.stage);
		List<String> pages = List.of(TRUSTS, TRUSTS + "?q=trust", TRUSTS + "/new", page(), page() + "/closure",
				page() + "/merger", merger());
		List<String> posts = List.of(TRUSTS, page() + "/closure/check", page() + "/closure", merger(),
				page() + "/reopening");
		for (Visitor visitor : List.of(this.trust.as("Gus"), this.stage.as(Stage.HELEN))) {
			pages.forEach((page) -> refusals.refuse(404, () -> visitor.get(page)));
			posts.forEach((page) -> refusals.refuse(404, () -> visitor.post(page, day("reason", "Why"))));
		}
		pages.forEach((page) -> assertThat(this.stage.stranger().get(page).location()).isEqualTo("/sign-in"));
		pages.forEach((page) -> assertThat(this.nora.get(page).status()).as(page).isEqualTo(200));
		System.out.println("Trust pages for others: " + refusals);
	}

	@Test
	void listsTheTrustsHere() {
		this.register.use(this.register.open(1, "Quillhaven"), this.other.reference());
		assertThat(row(this.trust)).contains("Open", "Entered by hand", "3");
		assertThat(row(this.other)).contains("Open", "TR970001", "1");
		Visitor.Page page = this.nora.get(page());
		assertThat(page.document().select("main").text()).contains("People with a role 3",
				"Governance professional " + this.trust.named("Gus"), "Chair " + this.trust.named("Clara"));
		assertThat(this.nora.get(TRUSTS + "?q=nothing+of+this+name").document().text())
			.contains("No trust of this name");
	}

	private String row(PlayedTrust one) {
		return this.nora.get(TRUSTS + "?q=" + one.name().replace(' ', '+')).document().select("tbody tr").text();
	}

	@Test
	void saysWhereTheRegistersFactsComeFrom() {
		String licence = "a[href*=open-government-licence]";
		String list = TRUSTS + "?q=" + this.trust.name().replace(' ', '+');
		PlayedTrust third = PlayedTrust.of(this.stage);
		String merger = TRUSTS + "/" + third.reference() + "/merger?q=" + this.trust.name().replace(' ', '+');
		List<String> pages = List.of(list, page(), merger);
		pages.forEach((each) -> assertThat(this.nora.get(each).document().select(licence)).as(each).isEmpty());
		this.register.use(this.register.open(1, "Quillhaven"), this.trust.reference());
		pages.forEach((each) -> assertThat(this.nora.get(each).document().select(licence)).as(each).hasSize(1));
		assertThat(this.nora.get(TRUSTS + "/new").document().select(licence)).isEmpty();
		this.register.open(2, "Hillside Trust " + this.trust.number());
		assertThat(this.nora.post(TRUSTS, opening()).document().select(licence)).hasSize(1);
	}

	@Test
	void pagesThroughManyTrusts() {
		for (int one = 0; one < 45; one++) {
			this.stage.superuser()
				.sql("insert into trusts (trust_id, reference, name, kind, invented) values (?, ?, ?, 'MULTI_ACADEMY', true)")
				.params(this.trust.number() * 100 + one, UUID.randomUUID(),
						"Zzyzx " + this.trust.number() + " " + (100 + one))
				.update();
		}
		String list = TRUSTS + "?q=zzyzx+" + this.trust.number();
		assertThat(this.nora.get(list).document().select("tbody tr")).hasSize(20);
		assertThat(this.nora.get(list + "&page=3").document().select("tbody tr")).hasSize(5);
		assertThat(this.nora.get(list + "&page=3").document().select("a[rel=next]")).isEmpty();
		assertThat(this.nora.get(page() + "/merger?q=zzyzx+" + this.trust.number()).document().select("main li a"))
			.hasSize(20);
		this.stage.superuser().sql("delete from trusts where name like 'Zzyzx %'").update();
	}

	@Test
	void refusesWhatNobodyCouldMean() {
		Refusals refusals = new Refusals(this.stage);
		for (String page : List.of(TRUSTS, page() + "/merger")) {
			for (String bad : List.of("a", "%00%00", "a".repeat(301), "ab%0Ac", "trust&page=0", "trust&page=1001")) {
				assertThat(refusals.refuse(400, () -> this.nora.get(page + "?q=" + bad)).document().title())
					.startsWith("Error: ");
			}
			refusals.refuse(400, () -> this.nora.get(page + "?page=x"));
		}
		LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1);
		List<String[]> days = List.of(new String[0], new String[] { "day", "31", "month", "2", "year", "2026" },
				new String[] { "day", "x", "month", "2", "year", "2026" },
				new String[] { "day", "1", "month", "1", "year", "1999" },
				new String[] { "day", "99999999999", "month", "1", "year", "2026" },
				new String[] { "day", "1", "month", "1", "year", "-2147483648" },
				new String[] { "day", Integer.toString(tomorrow.getDayOfMonth()), "month",
						Integer.toString(tomorrow.getMonthValue()), "year", Integer.toString(tomorrow.getYear()) });
		for (String[] form : days) {
			List<String> closure = new ArrayList<>(List.of(form));
			closure.addAll(List.of("reason", "Why"));
			refusals.refuse(400, () -> this.nora.post(page() + "/closure", closure.toArray(String[]::new)));
			refusals.refuse(400, () -> this.nora.post(merger(), form));
		}
		for (String reason : List.of("", "   ", "a\0b", "one\ntwo", "y".repeat(501))) {
			refusals.refuse(400, () -> this.nora.post(page() + "/closure", day("reason", reason)));
		}
		refusals.refuse(400, () -> this.nora.post(page() + "/closure/check"));
		refusals.refuse(404, () -> this.nora.get(TRUSTS + "/" + UUID.randomUUID() + "/closure/check"));
		for (String nowhere : List.of("", "/closure", "/merger")) {
			refusals.refuse(404, () -> this.nora.get(TRUSTS + "/" + UUID.randomUUID() + nowhere));
			refusals.refuse(400, () -> this.nora.get(TRUSTS + "/nothing" + nowhere));
		}
		refusals.refuse(404, () -> this.nora.post(TRUSTS + "/" + UUID.randomUUID() + "/reopening"));
		refusals.refuse(404, () -> this.nora.post(TRUSTS + "/" + UUID.randomUUID() + "/closure", day("reason", "Why")));
		refusals.refuse(404, () -> this.nora.post(page() + "/merger/" + UUID.randomUUID(), day()));
		refusals.refuse(409, () -> this.nora.post(page() + "/merger/" + this.trust.reference(), day()));
		refusals.refuse(409, () -> this.nora.post(page() + "/reopening"));
		System.out.println("Bad input to the trusts' pages: " + refusals);
	}

	@Test
	void closesATrustAndOpensItAgain() throws Exception {
		Visitor.Page asked = this.nora.get(page() + "/closure");
		assertThat(asked.document().select("#year").val()).hasSize(4);
		assertThat(asked.document().select("main form").attr("method")).as("the reason is in no address")
			.isEqualTo("post");
		assertThat(this.nora.get(page() + "/closure/check").location()).isEqualTo(page() + "/closure");
		Visitor.Page check = this.nora.submit(asked, page() + "/closure/check", "day", "31", "month", "8", "year",
				"2026", "reason", "Wound up");
		assertThat(check.document().text()).contains("Close " + this.trust.name() + "?", "31 August 2026", "Wound up");
		List<Integer> statuses = PlayedTrust.together(TIMES,
				() -> this.nora.twin().submit(check, page() + "/closure").status());
		assertThat(PlayedTrust.counted(statuses)).containsEntry(302, 1L).containsOnlyKeys(302, 409);
		assertThat(this.trust.acts()).containsExactly("TRUST_CLOSED_BY_HAND");
		Visitor.Page closed = this.nora.get(page() + "?done=closed");
		assertThat(closed.document().text()).contains("The trust is closed.", "State Closed on 31 August 2026");
		Visitor gus = this.trust.as("Gus");
		assertThat(gus.get(this.trust.path() + "/activity").document().text())
			.contains("Nora Whitfield closed this trust from 31 August 2026 on. Reason: Wound up");
		assertThat(gus.get(this.trust.people()).document().select(".tq-closed-banner").text())
			.contains("closed on 31 August 2026");
		assertThat(gus.post(this.trust.people(), "name", "Ida", "email", "ida@example.org", "role", "TRUSTEE").status())
			.isEqualTo(409);
		assertThat(this.nora.submit(closed, page() + "/reopening").status()).isEqualTo(302);
		assertThat(this.trust.acts()).containsExactly("TRUST_CLOSED_BY_HAND", "TRUST_REOPENED_BY_HAND");
		assertThat(gus.get(this.trust.people()).document().select(".tq-closed-banner")).isEmpty();
	}

	@Test
	void leavesToTheRegisterWhatTheRegisterClosed() {
		int uid = this.register.closed(1, "TR00001", "Quillhaven", "2026-03-31");
		this.register.use(uid, this.trust.reference());
		close(this.trust, "REGISTER");
		Visitor.Page page = this.nora.get(page());
		assertThat(page.document().select("main form")).isEmpty();
		assertThat(page.document().text()).contains("The register says that it closed",
				"Continue its history with another entry");
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(409, () -> this.nora.post(page() + "/reopening"));
		close(this.trust, "ADMINISTRATOR");
		Visitor.Page both = this.nora.get(page());
		assertThat(both.document().select("main form")).isEmpty();
		assertThat(both.document().text())
			.contains("It was closed by hand, and the register says that it closed too",
					"Once the register says that it is open, you can open it again here")
			.doesNotContain("when the register says so");
		assertThat(refusals.refuse(409, () -> this.nora.post(page() + "/reopening")).document().text())
			.contains("You can open it again once the register says that it is open")
			.doesNotContain("when the register says so");
		refusals.refuse(409, () -> this.nora.post(page() + "/closure", day("reason", "Why")));
	}

	private void close(PlayedTrust closing, String by) {
		this.stage.superuser()
			.sql("update trusts set closed_on = '2026-03-31', closed_by = ? where trust_id = ?")
			.params(by, closing.number())
			.update();
	}

	@Test
	void notesThatATrustIsPartOfAnother() {
		Visitor.Page choice = this.nora.get(page() + "/merger?q=" + this.other.name().replace(' ', '+'));
		assertThat(choice.document().select("main li a").eachText()).containsExactly(this.other.name());
		Visitor.Page check = this.nora.get(choice.document().select("main li a").attr("href"));
		assertThat(check.document().text())
			.contains("Is " + this.trust.name() + " now part of " + this.other.name() + "?");
		assertThat(this.nora.submit(check, merger(), "day", "31", "month", "8", "year", "2026").status())
			.isEqualTo(302);
		assertThat(this.trust.acts()).containsExactly("TRUST_MERGED");
		assertThat(this.other.acts()).containsExactly("TRUST_TOOK_IN");
		assertThat(this.nora.get(page()).document().text())
			.contains("Closed on 31 August 2026, now part of " + this.other.name());
		assertThat(this.nora.get(TRUSTS + "/" + this.other.reference()).document().text())
			.contains("Became part of it " + this.trust.name());
		assertThat(this.trust.as("Tess").get(this.trust.path()).document().select(".tq-closed-banner").text())
			.contains("closed on 31 August 2026 and is now part of " + this.other.name());
		assertThat(this.other.as("Olga").get(this.other.path() + "/activity").document().text())
			.contains(this.trust.name() + " is now part of this trust, from 31 August 2026 on");
	}

	@Test
	void keepsToWhatAMergerMeans() {
		Stage.require(this.nora.post(merger(), day()), 302);
		PlayedTrust third = PlayedTrust.of(this.stage);
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(409, () -> this.nora
			.post(TRUSTS + "/" + this.other.reference() + "/merger/" + this.trust.reference(), day()));
		assertThat(this.nora.get(TRUSTS + "/" + third.reference() + "/merger?q=" + this.trust.name().replace(' ', '+'))
			.document()
			.select("main li a")).as("a closed trust takes nobody in").isEmpty();
		Stage.require(this.nora.post(TRUSTS + "/" + this.other.reference() + "/merger/" + third.reference(), day()),
				302);
		assertThat(this.trust.as("Tess").get(this.trust.path()).document().select(".tq-closed-banner").text())
			.contains("part of " + this.other.name());
		Stage.require(this.nora.post(page() + "/reopening"), 302);
		assertThat(this.nora.get(page()).document().text()).contains("State Open")
			.doesNotContain("now part of " + this.other);
		assertThat(this.stage.superuser()
			.sql("select merged_into is null from trusts where trust_id = ?")
			.param(this.trust.number())
			.query(Boolean.class)
			.single()).isTrue();
		close(this.trust, "REGISTER");
		Stage.require(this.nora.post(page() + "/merger/" + third.reference(), day()), 302);
		assertThat(this.nora.get(page()).document().text())
			.contains("Closed on 31 March 2026, now part of " + third.name());
	}

	/** Two trusts become part of each other in the same moment: only one does. */
	@Test
	void makesNoCircleOfMergers() throws Exception {
		AtomicInteger turn = new AtomicInteger();
		String back = TRUSTS + "/" + this.other.reference() + "/merger/" + this.trust.reference();
		List<Integer> statuses = PlayedTrust.together(TIMES,
				() -> this.nora.twin().post((turn.getAndIncrement() % 2 == 0) ? merger() : back, day()).status());
		assertThat(PlayedTrust.counted(statuses)).containsEntry(302, 1L).containsOnlyKeys(302, 409);
		assertThat(this.stage.superuser()
			.sql("select count(*) from trusts where trust_id in (?, ?) and merged_into is not null")
			.params(this.trust.number(), this.other.number())
			.query(Integer.class)
			.single()).isOne();
	}

	private String[] opening(String... changes) {
		String[] form = { "trust", "Hillside Trust " + this.trust.number(), "kind", "SINGLE_ACADEMY", "name",
				"Gemma Hale", "email", "gemma." + this.trust.number() + "@example.org", "chairName", "Carl Otto",
				"chairEmail", "carl." + this.trust.number() + "@example.org", "another", "" };
		for (int place = 0; place < changes.length; place += 2) {
			form[List.of(form).indexOf(changes[place]) + 1] = changes[place + 1];
		}
		return form;
	}

	@Test
	void opensATrustByHand() throws Exception {
		List<Integer> statuses = PlayedTrust.together(TIMES, () -> this.nora.twin().post(TRUSTS, opening()).status());
		assertThat(PlayedTrust.counted(statuses)).containsEntry(302, 1L).containsOnlyKeys(302, 409);
		List<Map<String, Object>> rows = this.stage.superuser()
			.sql("""
					select t.kind, t.invented, t.uid, m.role, k.name from trusts t
						join memberships m using (trust_id) join known_names k using (trust_id, person_id)
					where t.name = ? order by m.role""")
			.param("Hillside Trust " + this.trust.number())
			.query()
			.listOfRows();
		assertThat(rows).satisfiesExactly(
				(chair) -> assertThat(chair).containsEntry("kind", "SINGLE_ACADEMY")
					.containsEntry("invented", true)
					.containsEntry("uid", null)
					.containsEntry("role", "CHAIR")
					.containsEntry("name", "Carl Otto"),
				(professional) -> assertThat(professional).containsEntry("role", "GOVERNANCE_PROFESSIONAL")
					.containsEntry("name", "Gemma Hale"));
		for (String who : List.of("gemma.", "carl.")) {
			assertThat(this.trust.mailsTo(who + this.trust.number() + "@example.org"))
				.containsExactly("Trust Quality is ready for Hillside Trust " + this.trust.number());
		}
	}

	@Test
	void keepsTheFormWhenTheNameIsTaken() {
		String taken = this.trust.name().toUpperCase(java.util.Locale.ROOT);
		Visitor.Page page = new Refusals(this.stage).refuse(409, () -> this.nora.post(TRUSTS, opening("trust", taken)));
		assertThat(page.document().title()).startsWith("Error: ");
		assertThat(page.document().select(".govuk-error-summary").text())
			.contains("There is a trust of this name here");
		assertThat(page.document().select("#trust").val()).isEqualTo(taken);
		assertThat(page.document().select("#chairName").val()).isEqualTo("Carl Otto");
		assertThat(page.document().select("input[name=kind][checked]").val()).isEqualTo("SINGLE_ACADEMY");
	}

	@Test
	void asksAboutATrustThatTheRegisterHas() {
		int uid = this.register.open(1, "Hillside Trust " + this.trust.number());
		Visitor.Page page = new Refusals(this.stage).refuse(400,
				() -> this.nora.post(TRUSTS, opening("trust", "the HILLSIDE  trust " + this.trust.number())));
		assertThat(page.document().select("main fieldset a").attr("href"))
			.isEqualTo("/administration/register/trusts/" + uid);
		assertThat(page.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#another");
		assertThat(page.document().select("#another")).hasSize(1);
		assertThat(this.nora.submit(page, TRUSTS, "another", "yes").status()).isEqualTo(302);
	}

	@Test
	void refusesAFormThatNobodyCouldMean() {
		Refusals refusals = new Refusals(this.stage);
		for (String[] form : List.of(new String[0], opening("trust", ""), opening("trust", "T\0"),
				opening("trust", "T".repeat(301)), opening("kind", "KINGDOM"), opening("kind", "\0"),
				opening("name", ""), opening("email", "x"), opening("chairName", ""), opening("chairEmail", "a b"),
				opening("chairEmail", "gemma." + this.trust.number() + "@example.org"))) {
			Visitor.Page page = refusals.refuse(400, () -> this.nora.post(TRUSTS, form));
			assertThat(page.document().select(".govuk-error-summary a").eachAttr("href"))
				.allSatisfy((field) -> assertThat(page.document().select(field)).hasSize(1));
		}
		System.out.println("Bad input to opening by hand: " + refusals);
	}

}
